package be.overzicht.benchmark.serve;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Measures every peer in turn: start, warm up, then each series with requests that it has not seen. */
public final class ServeBenchmark {
  private static final int WARM = 4_000;
  private static final int MEASURED = 500;
  private static final int MEASURED_FAST = 4_000;
  /** How long a series may take; {@code -Dbenchmark.seconds=1} gives a first impression. */
  private static final Duration MOST = Duration.ofSeconds(Long.getLong("benchmark.seconds", 8));

  private final long triples;
  private final Path work;
  private final PrintStream out;
  private final Path releases;
  private final Peers peers;
  private final Recording recording = new Recording();

  private ServeBenchmark(Path jar, Path work, long triples, PrintStream out) throws IOException {
    this.triples = triples;
    this.work = Files.createDirectories(work).toAbsolutePath();
    this.out = out;
    this.releases = this.work.resolve("releases-" + triples);
    Release release = GeneratedRelease.in(releases, triples);
    Path file = this.work.resolve("data-" + triples + ".nt");
    if (!Files.exists(file)) {
      try (var from = release.open(Layout.TRIPLES)) {
        Files.copy(from, file);
      }
    }
    this.peers = new Peers(jar.toAbsolutePath(), this.work, file, "-Xmx" + Math.max(1, triples / 250_000) + "g");
  }

  /** Runs the benchmark for so many triples and prints a table in Markdown; a peer that fails is a row that says so. */
  public static void run(Path jar, Path work, long triples, PrintStream out) throws IOException, InterruptedException {
    ServeBenchmark benchmark = new ServeBenchmark(jar, work, triples, out);
    out.printf(Locale.ROOT, "%n%,d triples asked for%n%n", triples);
    out.println("| server | series | connections | requests/s | CPU ms/request | p50 ms | p99 ms |");
    out.println("|---|---|---:|---:|---:|---:|---:|");
    benchmark.measure("Overzicht, memory", () -> benchmark.peers.overzicht(benchmark.releases, "memory"));
    benchmark.measure("bare handler", () -> benchmark.peers.bare(benchmark.recording));
    benchmark.measure("Fuseki, memory", benchmark.peers::fusekiInMemory);
    benchmark.measure("Fuseki, TDB2", benchmark.peers::fusekiTdb2);
    benchmark.measure("Overzicht, tdb2", () -> benchmark.peers.overzicht(benchmark.releases, "tdb2"));
    benchmark.measure("Trifid", benchmark.peers::trifid);
  }

  private void measure(String label, Callable<Peer> making) throws InterruptedException {
    try {
      Peer peer = making.call();
      try (ServerProcess server = peer.start(work)) {
        measure(peer, server);
        out.printf(Locale.ROOT, "| %s | started in %.1f s, %d MB | | | | | |%n",
            label, server.startup().toMillis() / 1000.0, server.megabytes());
      }
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      out.printf("| %s | failed: %s | | | | | |%n", label, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private void measure(Peer peer, ServerProcess server)
      throws IOException, InterruptedException, ExecutionException {
    boolean isBare = peer.label().startsWith("bare");
    if (!peer.queries().isEmpty()) {
      if (!isBare) {
        queries(peer, server);
      }
      again(peer, server, Series.ofRepeatedQueries(peer, triples), MEASURED_FAST);
    }
    if (!peer.documents().isEmpty()) {
      again(peer, server, Series.ofDocuments(peer, triples), differentDocuments());
      again(peer, server, Series.ofRepeatedDocuments(peer), MEASURED_FAST);
    }
    if (peer.label().equals("Overzicht, memory")) {
      record(peer, server);
    }
  }

  private void queries(Peer peer, ServerProcess server)
      throws IOException, InterruptedException, ExecutionException {
    List<Series> all = Series.ofQueries(peer, triples);
    for (Series series : all.subList(all.size() / 2, all.size())) {
      series.load().run(server, 0, WARM, MOST);
    }
    int from = WARM;
    for (Series series : all) {
      row(peer, series, series.load().run(server, from, from + MEASURED, MOST));
      from += MEASURED;
    }
  }

  /** Warms up with as many requests as are measured then. */
  private void again(Peer peer, ServerProcess server, Series series, int requests)
      throws IOException, InterruptedException, ExecutionException {
    series.load().run(server, 0, requests, MOST);
    row(peer, series, series.load().run(server, requests, 2 * requests, MOST));
  }

  /** Half of them warm up, the other half are measured. */
  private int differentDocuments() {
    return Math.min(MEASURED_FAST, (GeneratedData.authorities(triples) - Series.REPEATED) / 2);
  }

  private void record(Peer peer, ServerProcess server) throws IOException, InterruptedException {
    List<Series> repeated = List.of(Series.ofRepeatedQueries(peer, triples), Series.ofRepeatedDocuments(peer));
    for (Series series : repeated) {
      for (int number = 0; number < Series.REPEATED; number++) {
        recording.add(server.address(), series.paths().apply(number), series.accept());
      }
    }
    Series documents = Series.ofDocuments(peer, triples);
    for (int number = 0; number < 2 * differentDocuments(); number++) {
      recording.add(server.address(), documents.paths().apply(number), documents.accept());
    }
  }

  private void row(Peer peer, Series series, Measurement measured) {
    out.printf(Locale.ROOT, "| %s | %s | %d | %,.0f | %.3f | %.2f | %.2f |%n", peer.label(), series.label(),
        series.connections(), measured.perSecond(), measured.cpuMillis(), measured.p50(), measured.p99());
  }
}
