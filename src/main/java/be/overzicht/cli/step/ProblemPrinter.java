package be.overzicht.cli.step;

import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.rdf.Problem;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Prints problems, a share of each file, and how many more there are. */
final class ProblemPrinter implements Consumer<Problem> {
  private final PrintWriter err;
  private final int limit;
  private final Map<String, Long> found = new TreeMap<>();

  private ProblemPrinter(PrintWriter err, int limit) {
    this.err = err;
    this.limit = limit;
  }

  static ProblemPrinter ofSome(PrintWriter err) {
    return new ProblemPrinter(err, ProblemLog.SHOWN_PER_FILE);
  }

  static ProblemPrinter ofAll(PrintWriter err) {
    return new ProblemPrinter(err, Integer.MAX_VALUE);
  }

  @Override
  public void accept(Problem problem) {
    if (found.merge(problem.file(), 1L, Long::sum) <= limit) {
      err.println(problem);
    }
  }

  /** Says how many problems were not printed, with those that were not told either. */
  void finish(Map<String, Long> held) {
    found.forEach((file, number) -> {
      long more = Math.max(0, number - limit) + held.getOrDefault(file, 0L);
      if (more > 0) {
        err.println(file + ": " + more + " more problems; --all-problems prints them, --report FILE writes them");
      }
    });
  }
}
