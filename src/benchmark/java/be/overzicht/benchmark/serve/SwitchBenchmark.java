package be.overzicht.benchmark.serve;

import be.overzicht.benchmark.generate.GeneratedData;
import be.overzicht.benchmark.generate.GeneratedRelease;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures how long after its publication a release is served, and what becomes of the requests of that time. */
public final class SwitchBenchmark {
  private static final int SMALL_CHANGES = 4;
  private static final Duration AFTERWARDS = Duration.ofSeconds(3);

  private final Path jar;
  private final Path work;
  private final PrintStream out;

  /** Measures this jar in this folder. */
  public SwitchBenchmark(Path jar, Path work, PrintStream out) {
    this.jar = jar.toAbsolutePath();
    this.work = work.toAbsolutePath();
    this.out = out;
  }

  /** Measures each of these numbers of triples: first small changes, then one of nearly everything. */
  public void run(List<String> sizes) throws IOException, InterruptedException {
    out.println("| triples | quads added and removed | served after s | requests | failed | mixed | slowest ms |");
    out.println("|---:|---:|---:|---:|---:|---:|---:|");
    for (String size : sizes.isEmpty() ? List.of("100000", "1000000") : sizes) {
      measure(Long.parseLong(size));
    }
  }

  private void measure(long triples) throws IOException, InterruptedException {
    Path folder = work.resolve("switch-" + triples);
    clear(folder);
    ReleaseFolder releases = new ReleaseFolder(folder);
    GeneratedRelease.publish(releases, triples, new GeneratedData.Edition(1, 1));
    Peers peers = new Peers(jar, work, folder, "-Xmx" + Math.max(1, triples / 500_000) + "g");
    try (ServerProcess server = peers.overzichtInMemory(folder).start(work)) {
      for (int number = 2; number < 2 + SMALL_CHANGES; number++) {
        publish(releases, triples, new GeneratedData.Edition(number, 1), server);
      }
      publish(releases, triples, new GeneratedData.Edition(2 + SMALL_CHANGES, 2), server);
    }
    clear(folder);
  }

  private void publish(ReleaseFolder releases, long triples, GeneratedData.Edition edition, ServerProcess server)
      throws IOException, InterruptedException {
    try (Readers readers = Readers.start(server.address())) {
      Release release = GeneratedRelease.publish(releases, triples, edition);
      Instant served = readers.awaitEdition(edition.number());
      Thread.sleep(AFTERWARDS.toMillis());
      Instant published = ((FileTime) Files.getAttribute(release.folder(), "unix:ctime")).toInstant();
      List<Readers.Answer> answers = readers.since(published);
      out.printf(Locale.ROOT, "| %,d | %,d | %.2f | %,d | %d | %d | %.0f |%n", release.manifest().triples(),
          release.manifest().changes().quadsAdded() + release.manifest().changes().quadsRemoved(),
          Duration.between(published, served).toMillis() / 1000.0, answers.size(),
          answers.stream().filter(Readers.Answer::failed).count(),
          answers.stream().filter(Readers.Answer::mixed).count(),
          answers.stream().mapToDouble(Readers.Answer::millis).max().orElse(0));
    }
  }

  private static void clear(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
