package be.overzicht.spark;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.spark.SparkConversion.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All tables that this project publishes. */
@Tag("spark")
class OwnTablesTest {
  private static final Path DATA = Path.of("data");

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> each_table_is_the_same() throws IOException {
    return metadata().stream().map(document -> DynamicTest.dynamicTest(document.getFileName().toString(), () ->
        BothWays.of(ConversionRequest.of(document.toString())).assertSame(folder.resolve(document.getFileName()),
            1 << 17)));
  }

  @Test
  void what_cells_say_is_the_same_sorted() throws IOException {
    BothWays both = BothWays.of(ConversionRequest.of("data/entries.csv-metadata.json").with(Mode.MINIMAL));
    both.assertSame(both.onOneMachine(), folder.resolve("sorted"), 1 << 16, Order.SORTED);
  }

  private static List<Path> metadata() throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      return files.filter(file -> file.toString().endsWith("-metadata.json")).sorted().toList();
    }
  }
}
