package be.overzicht.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.csvw.fuzz.FuzzCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables that nobody wrote, two hundred in parts of random sizes; {@code -Dspark.tables=20} makes forty.
 */
@Tag("spark")
class RandomTablesTest {
  private static final int EACH = Integer.getInteger("spark.tables", 100);

  @TempDir
  Path folder;

  @Test
  void tables_of_all_dialects_with_keys_and_faults_are_the_same() throws IOException {
    int parts = 0;
    for (long seed = 0; seed < EACH; seed++) {
      Path at = Files.createDirectory(folder.resolve("t" + seed));
      Random random = new Random(seed);
      ConversionRequest request = ConversionRequest.of(new RandomTable(seed).write(at).toString());
      assertSame(random.nextBoolean() ? request : request.with(Mode.MINIMAL), at, 64 + random.nextInt(200), seed);
      parts += Files.exists(at.resolve("out")) ? BothWays.parts(at.resolve("out")).size() : 0;
    }
    assertTrue(parts > 3 * EACH, "tables were divided: " + parts);
  }

  @Test
  void tables_and_metadata_that_are_broken_in_every_way_are_the_same() throws IOException {
    for (long seed = 0; seed < EACH; seed++) {
      Path at = Files.createDirectory(folder.resolve("f" + seed));
      new FuzzCase(at, seed);
      assertSame(ConversionRequest.of(at.resolve("m.json").toString()), at, 64 + new Random(seed).nextInt(500), seed);
    }
  }

  private static void assertSame(ConversionRequest request, Path at, long partBytes, long seed) throws IOException {
    try {
      BothWays.of(request).assertSame(at.resolve("out"), partBytes);
    } catch (AssertionError different) {
      throw new AssertionError("seed " + seed + ", parts of " + partBytes + " bytes", different);
    }
  }
}
