package be.overzicht.csvw.problem;

import be.overzicht.rdf.Problem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Passes problems on, up to a number per file, and counts them all by kind. */
public final class ProblemLog {
  /** How many problems of one file are shown. */
  public static final int SHOWN_PER_FILE = 100;

  private final Consumer<Problem> reader;
  private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
  private final Map<String, Integer> shown = new HashMap<>();

  /** A log that shows problems to this reader. */
  public ProblemLog(Consumer<Problem> reader) {
    this.reader = reader;
  }

  /** Counts a problem, and shows it unless its file has had its share. */
  public void add(Finding finding) {
    counts.merge(finding.kind(), 1L, Long::sum);
    Problem problem = finding.problem();
    if (shown.merge(problem.file(), 1, Integer::sum) <= SHOWN_PER_FILE) {
      reader.accept(problem);
    }
  }

  /** Counts problems that were found but are not kept. */
  public void count(ProblemKind kind, long number) {
    if (number > 0) {
      counts.merge(kind, number, Long::sum);
    }
  }

  /** Whether there is a problem that is not only a warning. */
  public boolean hasErrors() {
    return counts.keySet().stream().anyMatch(kind -> !kind.isWarning());
  }

  /** The number of problems by kind, most frequent first. */
  public Map<ProblemKind, Long> counts() {
    Map<ProblemKind, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
