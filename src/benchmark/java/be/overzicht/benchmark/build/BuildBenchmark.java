package be.overzicht.benchmark.build;

import be.overzicht.benchmark.convert.Measure;
import be.overzicht.release.ReleaseFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures a first build of tables of some size, a build after one row changed, and one that finds nothing changed. */
public final class BuildBenchmark {
  private static final long MILLION = 1_000_000;
  private static final double MEBIBYTE = 1 << 20;
  private static final double KIBIBYTES_IN_A_MEBIBYTE = 1 << 10;

  private final Path jar;
  private final Path work;
  private final PrintStream out;

  /** Measures this jar in this folder. */
  public BuildBenchmark(Path jar, Path work, PrintStream out) {
    this.jar = jar;
    this.work = work.resolve("build");
    this.out = out;
  }

  /** Measures each of these numbers of triples. */
  public void run(List<String> sizes) throws IOException, InterruptedException {
    out.println("| triples | build | heap | wall s | CPU s | peak MB | releases MB |");
    out.println("|---:|---|---|---:|---:|---:|---:|");
    for (String size : sizes.isEmpty() ? List.of("1000000", "10000000") : sizes) {
      clear();
      measure(Long.parseLong(size));
    }
    clear();
  }

  private void measure(long wanted) throws IOException, InterruptedException {
    GrownTables.write(work.resolve("data"), wanted, 1);
    report("first", wanted);
    GrownTables.write(work.resolve("data"), wanted, 2);
    report("one row changed", wanted);
    report("unchanged", wanted);
  }

  private void report(String build, long wanted) throws IOException, InterruptedException {
    String heap = wanted <= MILLION ? "2g" : 14 * Math.max(1, wanted / (10 * MILLION)) + "g";
    Path releases = work.resolve("releases");
    Measure taken = Measure.of(List.of("java", "-Xmx" + heap, "-jar", jar.toString(), "build", "--data",
        work.resolve("data").toString(), "--releases", releases.toString()), work);
    long triples = new ReleaseFolder(releases).current().orElseThrow().manifest().triples();
    out.printf("| %,d | %s | %s | %.0f | %.0f | %.0f | %.0f |%n", triples, build, heap, taken.wall(), taken.cpu(),
        taken.peak() / KIBIBYTES_IN_A_MEBIBYTE, size(releases) / MEBIBYTE);
  }

  /** What the releases take on disk; a file that several share counts once. */
  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).collect(
          Collectors.toMap(BuildBenchmark::identity, file -> file.toFile().length(), Math::max))
          .values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private static Object identity(Path file) {
    try {
      return Files.getAttribute(file, "unix:ino");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void clear() throws IOException {
    Files.createDirectories(work);
    try (Stream<Path> all = Files.walk(work)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    Files.createDirectories(work);
  }
}
