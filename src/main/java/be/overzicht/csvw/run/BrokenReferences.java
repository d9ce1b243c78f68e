package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.Suspects;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.plan.Texts;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which rows refer to no row of another table, or to more than one. */
final class BrokenReferences {
  private final TableInput from;
  private final TableInput to;
  private final GroupKeys.Reference reference;
  private final RowEngine engine;
  private final ProblemLog log;
  private final Map<String, List<Integer>> lines = new HashMap<>();

  BrokenReferences(TableInput from, TableInput to, GroupKeys.Reference reference, RowEngine engine,
      ProblemLog log) {
    this.from = from;
    this.to = to;
    this.reference = reference;
    this.engine = engine;
    this.log = log;
  }

  void report(Suspects suspects) throws IOException {
    if (!suspects.missing().isEmpty()) {
      engine.scan(from, reference.from().plan(), suspects.missing(), this::missing);
    }
    if (!suspects.ambiguous().isEmpty()) {
      engine.scan(to, reference.to().plan(), suspects.ambiguous(), (text, place) -> lines
          .computeIfAbsent(text, first -> new ArrayList<>()).add(place.line()));
      engine.scan(from, reference.from().plan(), suspects.ambiguous(), this::ambiguous);
    }
  }

  private void missing(String text, Place place) {
    log.add(Finding.at(ProblemKind.BROKEN_REFERENCE, place,
        KeyNames.columns(from, reference.from().plan()) + ": " + Texts.quoted(text) + " is not in "
            + KeyNames.columns(to, reference.to().plan()) + " of " + to.resource().name(), remedy(text)));
  }

  private void ambiguous(String text, Place place) {
    List<Integer> found = lines.getOrDefault(text, List.of());
    if (found.size() > 1) {
      log.add(Finding.at(ProblemKind.BROKEN_REFERENCE, place,
          KeyNames.columns(from, reference.from().plan()) + ": " + Texts.quoted(text) + " stands more than once in "
              + KeyNames.columns(to, reference.to().plan()) + " of " + to.resource().name() + ": lines "
              + String.join(", ", found.stream().map(String::valueOf).limit(5).toList()),
          "leave one row with that value there"));
    }
  }

  /** What to do, and the cause where a small change of the text is found in the other table. */
  private String remedy(String text) {
    if (reference.from().plan().columns().length == 1) {
      String spaced = text.replace('\u00a0', ' ').strip();
      if (isThere(spaced)) {
        return "it has a " + (text.indexOf('\u00a0') >= 0 ? "non-breaking space" : "space before or behind it")
            + "; write "
            + Texts.quoted(spaced);
      }
      String single = spaced.replaceAll(" {2,}", " ");
      if (isThere(single)) {
        return "it has a double space; write " + Texts.quoted(single);
      }
      if (text.matches("[0-9]+") && isThere("0" + text)) {
        return "it lost its leading zero, probably in a spreadsheet; write " + Texts.quoted("0" + text)
            + ", and format the column as text before saving";
      }
    }
    return "correct it, or add a row for it to " + to.resource().name();
  }

  private boolean isThere(String text) {
    try {
      return engine.contains(reference.to().plan(),
          reference.to().plan().hash(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
