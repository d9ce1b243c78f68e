package be.overzicht.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.overzicht.cli.option.Telling;
import be.overzicht.cli.option.Warnings;
import be.overzicht.cli.step.TableStep;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.spark.SparkConversion.Order;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.spark.SparkConversion.Spoken;
import be.overzicht.spark.SparkConversion.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Converts a table on one machine and on Spark, and holds bytes, problems and exit codes against each other. */
final class BothWays {
  private static JavaSparkContext spark;

  private final ConversionRequest request;
  private final Telling telling;

  private BothWays(ConversionRequest request, Telling telling) {
    this.request = request;
    this.telling = telling;
  }

  static BothWays of(ConversionRequest request) {
    return new BothWays(request, Telling.of(Warnings.TOLD));
  }

  static BothWays of(ConversionRequest request, Telling telling) {
    return new BothWays(request, telling);
  }

  /** Spark in this process, on two threads. */
  static synchronized JavaSparkContext spark() {
    if (spark == null) {
      spark = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("tests").set("spark.ui.enabled",
          "false").set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1"));
      spark.setLogLevel("ERROR");
    }
    return spark;
  }

  /** What one machine makes of it. */
  record OneMachine(byte[] bytes, String told, int exitCode, ConversionReport report) {}

  OneMachine onOneMachine() throws IOException {
    StringWriter told = new StringWriter();
    TableStep step = new TableStep(new PrintWriter(told, true), telling);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConversionReport report = step.convert(request, RdfFormat.NTRIPLES, out);
    return new OneMachine(out.toByteArray(), told.toString(), step.exitCode(report), report);
  }

  /** Asserts that parts of this size come to the same; returns what that is. */
  OneMachine assertSame(Path folder, long partBytes) throws IOException {
    OneMachine expected = onOneMachine();
    assertSame(expected, folder, partBytes, Order.ROWS);
    return expected;
  }

  void assertSame(OneMachine expected, Path folder, long partBytes, Order order) throws IOException {
    StringWriter told = new StringWriter();
    int exitCode = new SparkConversion(spark(), partBytes).run(request,
        new Target(folder.toUri(), RdfFormat.NTRIPLES, order),
        new Spoken(telling, new PrintWriter(told, true)));
    assertEquals(expected.told(), told.toString());
    assertEquals(expected.exitCode(), exitCode);
    assertFolder(expected, folder, order);
  }

  /** Asserts that a folder holds what one machine makes. */
  static void assertFolder(OneMachine expected, Path folder, Order order) throws IOException {
    assertEquals(expected.exitCode() == 0, Files.exists(folder.resolve("_SUCCESS")));
    if (expected.report().outcome() == Outcome.FAILED) {
      assertFalse(Files.exists(folder), "nothing looks finished");
      return;
    }
    byte[] bytes = order == Order.ROWS ? expected.bytes() : sorted(expected.bytes());
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    StringBuilder sums = new StringBuilder();
    for (Path part : parts(folder)) {
      parts.writeBytes(Files.readAllBytes(part));
      sums.append(sha256(Files.readAllBytes(part))).append("  ").append(part.getFileName()).append('\n');
    }
    assertArrayEquals(bytes, parts.toByteArray());
    assertEquals(sums.toString(), Files.readString(folder.resolve("SHA256SUMS")));
    assertFalse(Files.exists(folder.resolve("_work")));
  }

  static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
    }
  }

  private static byte[] sorted(byte[] lines) {
    // by code units of Latin 1, which are bytes
    return new String(lines, StandardCharsets.ISO_8859_1).lines().sorted().distinct().map(line -> line + "\n")
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
