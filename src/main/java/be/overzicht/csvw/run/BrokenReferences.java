package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.Suspects;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.LongSet;
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
import java.util.Optional;

/** Tells which rows refer to no row of another table, or to more than one. */
final class BrokenReferences {
  private static final int AT_ONCE = 1000;

  private final TableInput from;
  private final TableInput to;
  private final GroupKeys.Reference reference;
  private final RowEngine engine;
  private final ProblemLog log;
  private final Map<String, List<Integer>> lines = new HashMap<>();
  private final List<Missing> missing = new ArrayList<>();

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
      tellMissing();
    }
    if (!suspects.ambiguous().isEmpty()) {
      engine.scan(to, reference.to().plan(), suspects.ambiguous(), (text, place) -> lines
          .computeIfAbsent(text, first -> new ArrayList<>()).add(place.line()));
      engine.scan(from, reference.from().plan(), suspects.ambiguous(), this::ambiguous);
    }
  }

  /** A row that refers to nothing. */
  private record Missing(String text, Place place) {}

  private void missing(String text, Place place) {
    if (log.isFull(place.file())) {
      log.count(place.file(), ProblemKind.BROKEN_REFERENCE, 1);
      return;
    }
    missing.add(new Missing(text, place));
    if (missing.size() == AT_ONCE) {
      tellMissing();
    }
  }

  /** Looks for what the texts may have been meant to be, all at once, and tells them in their order. */
  private void tellMissing() {
    LongSet candidates = new LongSet(16);
    missing.forEach(row -> MisspeltKey.candidates(row.text()).forEach(text -> candidates.add(hash(text))));
    LongSet there = present(candidates);
    for (Missing row : missing) {
      log.add(Finding.at(ProblemKind.BROKEN_REFERENCE, row.place(), KeyNames.columns(from, reference.from().plan())
          + ": " + Texts.quoted(row.text()) + " is not in " + KeyNames.columns(to, reference.to().plan()) + " of "
          + to.resource().name(), remedy(row.text(), there)));
    }
    missing.clear();
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
  private String remedy(String text, LongSet there) {
    return (reference.from().plan().columns().length == 1 ? new MisspeltKey(text).remedy(changed ->
        there.contains(hash(changed))) : Optional.<String>empty())
        .orElse("correct it, or add a row for it to " + to.resource().name());
  }

  private LongSet present(LongSet candidates) {
    try {
      return engine.present(reference.to().plan(), candidates);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private long hash(String text) {
    return reference.to().plan().hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
