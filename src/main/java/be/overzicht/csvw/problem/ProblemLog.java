package be.overzicht.csvw.problem;

import be.overzicht.rdf.Problem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Passes problems on, up to a number per file, and counts them all by kind. */
public final class ProblemLog {
  /** How many problems of one file are shown. */
  public static final int SHOWN_PER_FILE = 100;

  private final Consumer<Problem> reader;
  private final int limit;
  private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);
  private final Map<String, Long> found = new TreeMap<>();

  /** A log that shows some problems of each file to this reader. */
  public ProblemLog(Consumer<Problem> reader) {
    this(reader, SHOWN_PER_FILE);
  }

  /** A log that shows so many problems of each file to this reader. */
  public ProblemLog(Consumer<Problem> reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** How many problems of one file are shown. */
  public int limit() {
    return limit;
  }

  /** Counts a problem, and shows it unless its file has had its share. */
  public void add(Finding finding) {
    counts.merge(finding.kind(), 1L, Long::sum);
    Problem problem = finding.problem();
    if (found.merge(problem.file(), 1L, Long::sum) <= limit) {
      reader.accept(problem);
    }
  }

  /**
   * Takes over what another log with the same limit was told of a file: the problems that it showed, and how many there
   * were of each kind.
   */
  public void addAll(String file, List<Problem> shown, Map<ProblemKind, Long> counted) {
    counted.forEach((kind, number) -> counts.merge(kind, number, Long::sum));
    long before = found.getOrDefault(file, 0L);
    shown.stream().limit(Math.max(0, limit - before)).forEach(reader);
    found.put(file, before + counted.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Whether a file has had its share: more of its problems are only counted. */
  public boolean isFull(String file) {
    return found.getOrDefault(file, 0L) >= limit;
  }

  /** Counts problems that were found but are not kept. */
  public void count(String file, ProblemKind kind, long number) {
    counts.merge(kind, number, Long::sum);
    found.merge(file, number, Long::sum);
  }

  /** How many problems of each file were found and not shown, where there are any. */
  public Map<String, Long> held() {
    Map<String, Long> held = new LinkedHashMap<>();
    found.forEach((file, number) -> {
      if (number > limit) {
        held.put(file, number - limit);
      }
    });
    return held;
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
