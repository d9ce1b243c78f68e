package be.overzicht.quality;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<SourceLine> rows = lines.of(finding.subject());
    String what = name(finding.subject()) + ": " + finding.what().replace(uris.root(), "");
    String remedy = finding.remedy() + " (rule " + finding.rule() + ")";
    return cell(rows, finding)
        .map(cell -> new Problem(finding.severity(), cell.line().file(), cell.line().line(), cell.character(),
            "column \"" + cell.column() + "\": " + what, remedy))
        .orElseGet(() -> {
          SourceLine row = rows.stream().findFirst().orElse(new SourceLine(NOWHERE, 0));
          return new Problem(finding.severity(), row.file(), row.line(), 0, what, remedy);
        });
  }

  private Optional<SourceCell> cell(List<SourceLine> rows, Finding finding) {
    return finding.property()
        .flatMap(property -> rows.stream().flatMap(row -> lines.cell(row, property).stream()).findFirst());
  }

  private String name(String subject) {
    return uris.reference(subject).map(reference -> "\"" + reference + "\"").orElse(subject);
  }
}
