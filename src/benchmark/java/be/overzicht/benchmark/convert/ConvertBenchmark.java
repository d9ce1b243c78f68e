package be.overzicht.benchmark.convert;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Measures converters on generated participations: the time and memory of their processes, and whether they agree. */
public final class ConvertBenchmark {
  private static final List<String> USUAL = List.of("100000", "1000000", "10000000");
  private static final long COMPARED_ROWS = 100_000;
  private static final int RUNS = 3;
  /** What takes longer is run once. */
  private static final double LONG_SECONDS = 20;

  private final Path jar;
  private final Path work;
  private final PrintStream out;

  /** A benchmark of this jar that works in this folder and prints here. */
  public ConvertBenchmark(Path jar, Path work, PrintStream out) {
    this.jar = jar;
    this.work = work;
    this.out = out;
  }

  /** Measures tables of these numbers of rows. */
  public void run(List<String> sizes) throws IOException, InterruptedException {
    Files.createDirectories(work);
    out.println("Measured on " + LocalDate.now() + ": " + Runtime.getRuntime().availableProcessors()
        + " processors, Java " + System.getProperty("java.version") + "; N-Triples to /dev/null, the best of " + RUNS
        + " runs, or the only one when it takes longer than " + LONG_SECONDS + " s.");
    for (String size : sizes.isEmpty() ? USUAL : sizes) {
      measure(Long.parseLong(size));
    }
  }

  private void measure(long rows) throws IOException, InterruptedException {
    Path folder = work.resolve("participations-" + rows).toAbsolutePath();
    if (!Files.exists(folder.resolve("participations.csv-metadata.json"))) {
      new Participations(folder).write(rows);
    }
    out.printf("%n%,d rows:%n%n", rows);
    out.println("| converter | wall s | CPU s | peak MB | triples | M triples / CPU s | same graph |");
    out.println("|---|---|---|---|---|---|---|");
    for (Contestant contestant : List.of(Contestant.overzicht(jar, 1), Contestant.overzicht(jar, 2),
        Contestant.small(jar), Contestant.handWritten(), Contestant.rdfParserCsvw(), Contestant.carml())) {
      if (rows <= contestant.mostRows()) {
        try {
          contestant.prepare();
          measure(contestant, folder, rows);
        } catch (IOException failed) {
          out.printf("| %s | failed | | | | | it %s |%n", contestant.name(), failed.getMessage().replace("|", " "));
        }
      }
    }
  }

  private void measure(Contestant contestant, Path folder, long rows) throws IOException, InterruptedException {
    List<String> command = contestant.command().apply(folder);
    Measure best = Measure.of(command, work);
    for (int run = 1; run < RUNS && best.wall() < LONG_SECONDS; run++) {
      Measure next = Measure.of(command, work);
      best = next.cpu() < best.cpu() ? next : best;
    }
    GraphDigest graph = rows > COMPARED_ROWS ? GraphDigest.counted(command)
        : GraphDigest.of(command, contestant.comparable());
    out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %d | %d | %.2f | %s |%n", contestant.name(), best.wall(), best.cpu(),
        best.peak() / 1024, graph.statements(), graph.statements() / best.cpu() / 1e6,
        rows > COMPARED_ROWS ? "" : agrees(contestant, graph, folder));
  }

  private String agrees(Contestant contestant, GraphDigest graph, Path folder) throws IOException {
    List<String> ours = Contestant.overzicht(jar, 1).command().apply(folder);
    boolean same = GraphDigest.of(ours, contestant.comparable()).sum() == graph.sum();
    return (same ? "yes" : "no") + (contestant.remark().isEmpty() ? "" : "; " + contestant.remark());
  }
}
