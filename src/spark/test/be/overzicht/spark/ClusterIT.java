package be.overzicht.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.Mode;
import be.overzicht.spark.SparkConversion.Order;
import be.overzicht.testing.Poll;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a standalone cluster of one master and two workers, as its users submit it. */
@Tag("spark")
class ClusterIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int ROWS = 1_000_000;

  @TempDir
  Path folder;

  private Cluster cluster;

  @BeforeEach
  void start() throws IOException {
    cluster = new Cluster(folder);
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

  @Test
  void own_tables_are_the_same_and_so_are_exit_codes() throws Exception {
    String entries = "data/entries.csv-metadata.json";
    BothWays.OneMachine one = BothWays.of(ConversionRequest.of(entries)).onOneMachine();
    assertEquals(0, end(cluster.submit("sorted", 1 << 16, "convert", entries, "--sorted", "-o", out("sorted"))));
    BothWays.assertFolder(one, folder.resolve("sorted.out"), Order.SORTED);
    assertTrue(cluster.told("sorted").contains(one.told()), cluster.told("sorted"));
    assertEquals(2, cluster.executors());

    Files.writeString(folder.resolve("t.csv"), "a\n" + "x\n".repeat(100) + "\"open\n");
    assertEquals(1, end(cluster.submit("open", 64, "convert", folder.resolve("t.csv").toString(), "-o", out("open"))));
    assertFalse(Files.exists(folder.resolve("open.out")));
    assertEquals(2, end(cluster.submit("usage", 64, "convert", "nowhere.csv", "-o", out("usage"))));
    assertEquals(3, end(cluster.submit("there", 64, "convert", entries, "-o", folder.toString())));
  }

  @Test
  void a_worker_that_is_killed_in_the_middle_changes_nothing() throws Exception {
    Path table = millionRows();
    ConversionRequest request = ConversionRequest.of(table.toString()).with(Mode.MINIMAL);
    Path one = folder.resolve("one.nt");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(one))) {
      Converter.convert(request, file, problem -> { });
    }
    Process run = cluster.submit("killed", 1 << 19, "convert", table.toString(), "--minimal", "-o", out("killed"));
    Poll.until("a quarter is converted", PATIENCE, () -> converted() > 10 || !run.isAlive());
    cluster.killWorker();
    assertTrue(run.isAlive(), cluster.told("killed"));
    assertEquals(0, end(run), cluster.told("killed"));
    assertTrue(cluster.told("killed").contains("Lost executor"), cluster.told("killed"));
    assertTrue(Files.exists(folder.resolve("killed.out/_SUCCESS")));
    assertSame(one, BothWays.parts(folder.resolve("killed.out")));
  }

  private Path millionRows() throws IOException {
    Path table = folder.resolve("rows.csv");
    try (BufferedWriter rows = Files.newBufferedWriter(table)) {
      rows.write("id,n\n");
      for (int row = 0; row < ROWS; row++) {
        rows.write(row + "," + (row % 10 == 0 ? "\"a\nb\"" : row * 7 % 1000) + "\n");
      }
    }
    return table;
  }

  /** Parts that are written, or being written. */
  private long converted() {
    Path work = folder.resolve("killed.out/_work");
    if (!Files.exists(work)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(work)) {
      return files.filter(file -> file.getFileName().toString().startsWith("rows-")).count();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void assertSame(Path one, List<Path> parts) throws IOException {
    List<InputStream> streams = parts.stream().map(ClusterIT::open).toList();
    try (InputStream expected = open(one); InputStream all = new SequenceInputStream(Collections.enumeration(streams))) {
      byte[] bytes = expected.readNBytes(1 << 16);
      while (bytes.length > 0) {
        assertEquals(new String(bytes), new String(all.readNBytes(1 << 16)));
        bytes = expected.readNBytes(1 << 16);
      }
      assertEquals(-1, all.read());
    }
  }

  private static InputStream open(Path file) {
    try {
      return new BufferedInputStream(Files.newInputStream(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static int end(Process process) throws InterruptedException {
    assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the run ended in time");
    return process.exitValue();
  }

  private String out(String name) {
    return folder.resolve(name + ".out").toString();
  }
}
