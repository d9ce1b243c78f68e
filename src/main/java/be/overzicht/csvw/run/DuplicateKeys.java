package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.KeyVisitor;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.plan.Texts;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import java.util.HashMap;
import java.util.Map;

/** Tells which rows have the key of an earlier row. */
final class DuplicateKeys implements KeyVisitor {
  private final TableInput table;
  private final GroupKeys.Key key;
  private final ProblemLog log;
  private final Map<String, Integer> firstLines = new HashMap<>();

  DuplicateKeys(TableInput table, GroupKeys.Key key, ProblemLog log) {
    this.table = table;
    this.key = key;
    this.log = log;
  }

  @Override
  public void visit(String text, Place place) {
    Integer first = firstLines.putIfAbsent(text, place.line());
    if (first != null) {
      log.add(Finding.at(ProblemKind.DUPLICATE_KEY, place, KeyNames.columns(table, key.plan()) + ": "
          + Texts.quoted(text)
          + " is the key of line " + first + " already", "give the row a key of its own, or delete it"));
    }
  }
}
