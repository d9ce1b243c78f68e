package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.Suspects;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.run.GroupKeys.Key;
import be.overzicht.csvw.run.GroupKeys.Reference;
import java.io.IOException;
import java.util.Map;

/**
 * Checks the keys of a group when all its tables were read: hashes tell which rows are suspect, one part of them at a
 * time; only for those the tables are read again, and their texts compared.
 */
final class KeyCheck {
  private final Map<TableDescription, TableInput> inputs;
  private final RowEngine engine;
  private final ProblemLog log;

  KeyCheck(Map<TableDescription, TableInput> inputs, RowEngine engine, ProblemLog log) {
    this.inputs = inputs;
    this.engine = engine;
    this.log = log;
  }

  void run(GroupKeys keys) throws IOException {
    for (Key key : keys.primary()) {
      TableInput table = inputs.get(key.table());
      if (table != null) {
        LongSet suspects = engine.repeated(key.plan());
        if (!suspects.isEmpty()) {
          engine.scan(table, key.plan(), suspects, new DuplicateKeys(table, key, log));
        }
      }
    }
    for (Reference reference : keys.references()) {
      if (inputs.containsKey(reference.from().table()) && inputs.containsKey(reference.to().table())) {
        check(reference);
      }
    }
  }

  private void check(Reference reference) throws IOException {
    Suspects suspects = engine.unmatched(reference.from().plan(), reference.to().plan());
    if (!suspects.missing().isEmpty() || !suspects.ambiguous().isEmpty()) {
      TableInput from = inputs.get(reference.from().table());
      TableInput to = inputs.get(reference.to().table());
      new BrokenReferences(from, to, reference, engine, log).report(suspects);
    }
  }
}
