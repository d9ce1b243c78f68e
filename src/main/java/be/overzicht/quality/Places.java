package be.overzicht.quality;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives findings the place in the sources where a data owner corrects them. */
final class Places {
  private static final int MOST_PER_FILE = 100;
  private static final String NOWHERE = "data";

  private final SourceLines lines;
  private final Uris uris;

  Places(SourceLines lines, Uris uris) {
    this.lines = lines;
    this.uris = uris;
  }

  /** The findings as problems, in the order of files and lines, at most a hundred for each file. */
  List<Problem> problems(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    return findings.stream()
        .sorted(Comparator.comparing(Finding::subject).thenComparing(Finding::rule))
        .map(this::problem)
        .sorted()
        .filter(problem -> counts.merge(problem.file(), 1, Integer::sum) <= MOST_PER_FILE)
        .toList();
  }

  private Problem problem(Finding finding) {
    SourceLine place = lines.of(finding.subject()).stream().findFirst().orElse(new SourceLine(NOWHERE, 0));
    String what = name(finding.subject()) + ": " + finding.what().replace(uris.root(), "");
    return new Problem(finding.severity(), place.file(), place.line(), 0, what,
        finding.remedy() + " (rule " + finding.rule() + ")");
  }

  private String name(String subject) {
    return uris.reference(subject).map(reference -> "\"" + reference + "\"").orElse(subject);
  }
}
