package be.overzicht.csvw.run;

import be.overzicht.csvw.key.KeyHashes;
import be.overzicht.csvw.key.LongSet;
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
  /** How many suspect hashes are looked into. */
  private static final int SUSPECTS = 10_000;

  private final Map<be.overzicht.csvw.metadata.TableDescription, TableInput> inputs;
  private final ProblemLog log;

  KeyCheck(Map<be.overzicht.csvw.metadata.TableDescription, TableInput> inputs, ProblemLog log) {
    this.inputs = inputs;
    this.log = log;
  }

  void run(GroupKeys keys) throws IOException {
    for (Key key : keys.primary()) {
      TableInput table = inputs.get(key.table());
      if (table != null) {
        LongSet suspects = repeated(key.hashes());
        if (!suspects.isEmpty()) {
          new DuplicateKeys(table, key, log).report(suspects);
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
    LongSet missing = new LongSet(16);
    LongSet ambiguous = new LongSet(16);
    for (int part = 0; part < KeyHashes.PARTS; part++) {
      long[] targets = reference.to().hashes().part(part);
      LongSet there = new LongSet(targets.length);
      LongSet twice = new LongSet(16);
      for (long target : targets) {
        if (!there.add(target)) {
          twice.add(target);
        }
      }
      for (long hash : reference.from().hashes().part(part)) {
        if (!there.contains(hash)) {
          suspect(missing, hash);
        } else if (twice.contains(hash)) {
          suspect(ambiguous, hash);
        }
      }
    }
    if (!missing.isEmpty() || !ambiguous.isEmpty()) {
      TableInput from = inputs.get(reference.from().table());
      TableInput to = inputs.get(reference.to().table());
      new BrokenReferences(from, to, reference, log).report(missing, ambiguous);
    }
  }

  private static LongSet repeated(KeyHashes hashes) {
    LongSet repeated = new LongSet(16);
    for (int part = 0; part < KeyHashes.PARTS; part++) {
      long[] numbers = hashes.part(part);
      LongSet seen = new LongSet(numbers.length);
      for (long number : numbers) {
        if (!seen.add(number)) {
          suspect(repeated, number);
        }
      }
    }
    return repeated;
  }

  private static void suspect(LongSet suspects, long hash) {
    if (suspects.size() < SUSPECTS) {
      suspects.add(hash);
    }
  }
}
