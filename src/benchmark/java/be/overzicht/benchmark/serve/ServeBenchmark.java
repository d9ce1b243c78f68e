package be.overzicht.benchmark.serve;

import be.overzicht.benchmark.generate.GeneratedRelease;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Measures every peer in turn: start, warm up, then each series with requests that it has not seen. */
public final class ServeBenchmark {
  /** How many rounds of requests warm a server up at most; {@code -Dbenchmark.rounds=1} gives a first impression. */
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 20);
  /** Which servers are measured: a regular expression that their names match. */
  private static final Predicate<String> WANTED = Pattern.compile(System.getProperty("benchmark.peers", "")).asPredicate();
  /** Which kinds of requests are measured: a regular expression that their labels match. */
  private static final Predicate<String> ASKED = Pattern.compile(System.getProperty("benchmark.series", "")).asPredicate();
  /** The most gigabytes of heap that a server gets. */
  private static final long MOST_HEAP = 16;
  /** Where requests that warm up begin to count, far beyond those that are measured: none comes twice. */
  private static final int FIRST_WARMING = 100_000_000;
  /** Where requests over more than one connection begin to count, far beyond those over one. */
  private static final int FIRST_OVER_MORE = 10_000_000;

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
    long heap = Math.max(1, Math.min(MOST_HEAP, triples / 250_000));
    this.peers = new Peers(jar.toAbsolutePath(), this.work, file, "-Xmx" + heap + "g");
  }

  /** Runs the benchmark for so many triples and prints a table in Markdown; a peer that fails is a row that says so. */
  public static void run(Path jar, Path work, long triples, PrintStream out) throws IOException, InterruptedException {
    ServeBenchmark benchmark = new ServeBenchmark(jar, work, triples, out);
    out.printf(Locale.ROOT, "%n%,d triples asked for%n%n", triples);
    out.println("| server | series | connections | requests/s | CPU ms/request | p50 ms | p99 ms |");
    out.println("|---|---|---:|---:|---:|---:|---:|");
    benchmark.measure("Overzicht, memory", () -> benchmark.peers.overzichtInMemory(benchmark.releases));
    benchmark.measure("bare handler", () -> benchmark.peers.bare(benchmark.recording));
    benchmark.measure("Fuseki, memory", benchmark.peers::fusekiInMemory);
    benchmark.measure("Fuseki, TDB2", benchmark.peers::fusekiTdb2);
    benchmark.measure("Overzicht, tdb2", () -> benchmark.peers.overzichtTdb2(benchmark.releases));
    benchmark.measure("Trifid", benchmark.peers::trifid);
  }

  private void measure(String label, Callable<Peer> making) throws InterruptedException {
    if (!WANTED.test(label)) {
      return;
    }
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
      measure(peer, server, Series.ofRepeatedQueries(peer, triples));
    }
    if (!peer.documents().isEmpty()) {
      measure(peer, server, isBare ? Series.ofRecordedDocuments(peer, triples) : Series.ofDocuments(peer, triples));
      measure(peer, server, Series.ofRepeatedDocuments(peer));
    }
    if (peer.label().equals("Overzicht, memory")) {
      record(peer, server);
    }
  }

  private void queries(Peer peer, ServerProcess server)
      throws IOException, InterruptedException, ExecutionException {
    List<Series> over8 = asked(Series.ofQueries(peer, triples, 8));
    if (!over8.isEmpty()) {
      new WarmUp(server, ROUNDS).run(over8, FIRST_WARMING);
    }
    for (Series series : asked(Series.ofQueries(peer, triples, 1))) {
      row(peer, server, series, 0);
    }
    for (Series series : over8) {
      row(peer, server, series, FIRST_OVER_MORE);
    }
  }

  private static List<Series> asked(List<Series> all) {
    return all.stream().filter(series -> ASKED.test(series.label())).toList();
  }

  private void measure(Peer peer, ServerProcess server, Series series)
      throws IOException, InterruptedException, ExecutionException {
    if (ASKED.test(series.label())) {
      new WarmUp(server, ROUNDS).run(List.of(series), FIRST_WARMING);
      row(peer, server, series, 0);
    }
  }

  private void record(Peer peer, ServerProcess server) throws IOException, InterruptedException {
    record(server, Series.ofRepeatedQueries(peer, triples), Series.REPEATED);
    record(server, Series.ofRecordedDocuments(peer, triples), Series.recordedDocuments(triples));
  }

  private void record(ServerProcess server, Series series, int requests) throws IOException, InterruptedException {
    for (int number = 0; number < requests; number++) {
      recording.add(server.address(), series.paths().apply(number), series.accept());
    }
  }

  private void row(Peer peer, ServerProcess server, Series series, int from)
      throws IOException, InterruptedException, ExecutionException {
    Measurement measured = new Load(server, series).run(from, Effort.measuring());
    out.printf(Locale.ROOT, "| %s | %s | %d | %,.0f | %.3f | %.2f | %.2f |%n", peer.label(), series.label(),
        series.connections(), measured.perSecond(), measured.cpuMillis(), measured.p50(), measured.p99());
  }
}
