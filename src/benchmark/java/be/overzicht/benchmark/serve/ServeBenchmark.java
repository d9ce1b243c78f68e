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
import java.util.concurrent.ExecutionException;

/** Measures every peer in turn: start, warm up, then each template with new instances over 1 and 8 connections. */
public final class ServeBenchmark {
  private static final int WARM = 2_000;
  private static final int INSTANCES = 500;
  private static final Duration MOST = Duration.ofSeconds(15);
  private static final int[] CONNECTIONS = {1, 8};
  private static final String JSON = "application/sparql-results+json";
  private static final String TURTLE = "text/turtle";

  private final long triples;
  private final Path work;
  private final PrintStream out;

  private ServeBenchmark(long triples, Path work, PrintStream out) {
    this.triples = triples;
    this.work = work;
    this.out = out;
  }

  /**
   * Runs the benchmark and prints tables in Markdown.
   *
   * @param args the runnable jar, the jar of Fuseki, a folder to work in, and the number of triples
   */
  public static void main(String... args) throws Exception {
    Path work = Files.createDirectories(Path.of(args[2]));
    long triples = Long.parseLong(args[3]);
    Path folder = work.resolve("releases-" + triples);
    Release release = GeneratedRelease.in(folder, triples);
    Path file = triples(release, work.resolve("data-" + triples + ".nt"));
    String heap = "-Xmx" + Math.max(1, triples / 250_000) + "g";
    ServeBenchmark benchmark = new ServeBenchmark(triples, work, System.out);
    benchmark.head(release);
    for (Peer peer : List.of(
        Peer.overzicht(Path.of(args[0]), folder, heap), Peer.fusekiInMemory(Path.of(args[1]), file, heap))) {
      benchmark.measure(peer);
    }
  }

  private static Path triples(Release release, Path file) throws IOException {
    if (!Files.exists(file)) {
      try (var from = release.open(Layout.TRIPLES)) {
        Files.copy(from, file);
      }
    }
    return file;
  }

  private void head(Release release) {
    out.printf(Locale.ROOT, "%n%,d triples in %d graphs%n%n", release.manifest().triples(),
        release.manifest().graphs().size());
    out.println("| server | query | connections | requests/s | CPU ms/request | p50 ms | p99 ms |");
    out.println("|---|---|---:|---:|---:|---:|---:|");
  }

  private void measure(Peer peer) throws IOException, InterruptedException, ExecutionException {
    try (ServerProcess server = peer.start(work)) {
      for (QueryTemplate template : QueryTemplate.values()) {
        load(peer, template, 2).run(server, 0, WARM, MOST);
      }
      int from = WARM;
      for (int connections : CONNECTIONS) {
        for (QueryTemplate template : QueryTemplate.values()) {
          row(peer, template, connections,
              load(peer, template, connections).run(server, from, from + INSTANCES, MOST));
        }
        from += INSTANCES;
      }
      out.printf(Locale.ROOT, "| %s | started in %.1f s | | | | | %d MB |%n",
          peer.label(), server.startup().toMillis() / 1000.0, server.megabytes());
    }
  }

  private Load load(Peer peer, QueryTemplate template, int connections) {
    return new Load(connections, template.givesStatements() ? TURTLE : JSON,
        number -> peer.request(template.instance(number, triples)));
  }

  private void row(Peer peer, QueryTemplate template, int connections, Measurement measured) {
    out.printf(Locale.ROOT, "| %s | %s | %d | %,.0f | %.3f | %.2f | %.2f |%n", peer.label(), template.label(),
        connections, measured.perSecond(), measured.cpuMillis(), measured.p50(), measured.p99());
  }
}
