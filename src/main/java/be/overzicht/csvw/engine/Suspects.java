package be.overzicht.csvw.engine;

import be.overzicht.csvw.key.LongSet;

/**
 * Hashes of references that are looked into, since equal hashes are no proof.
 *
 * @param missing those that no row has
 * @param ambiguous those that more than one row has
 */
public record Suspects(LongSet missing, LongSet ambiguous) {
  /** None so far. */
  public static Suspects none() {
    return new Suspects(new LongSet(16), new LongSet(16));
  }

  /** Adds what is suspect about some references, held against all rows whose hashes may equal theirs. */
  public void add(long[] from, long[] to) {
    LongSet there = new LongSet(to.length);
    LongSet twice = new LongSet(16);
    for (long target : to) {
      if (!there.add(target)) {
        twice.add(target);
      }
    }
    for (long hash : from) {
      if (!there.contains(hash)) {
        suspect(missing, hash);
      } else if (twice.contains(hash)) {
        suspect(ambiguous, hash);
      }
    }
  }

  /** Adds the hashes that are there more than once. */
  public static void addRepeated(LongSet repeated, long[] hashes) {
    LongSet seen = new LongSet(hashes.length);
    for (long hash : hashes) {
      if (!seen.add(hash)) {
        suspect(repeated, hash);
      }
    }
  }

  /** Adds one unless enough are known. */
  public static void suspect(LongSet suspects, long hash) {
    if (suspects.size() < RowEngine.SUSPECTS) {
      suspects.add(hash);
    }
  }
}
