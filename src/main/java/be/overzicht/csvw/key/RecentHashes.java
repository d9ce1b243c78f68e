package be.overzicht.csvw.key;

/** Remembers hashes that were seen lately, so that keys that many rows refer to are not gathered again and again. */
public final class RecentHashes {
  private static final int SLOTS = 1 << 12;

  private final long[] slots = new long[SLOTS];

  /** Whether a hash is remembered; it is from now on. */
  public boolean has(long hash) {
    int slot = (int) (hash >>> 20) & SLOTS - 1;
    boolean there = slots[slot] == hash;
    slots[slot] = hash;
    return there;
  }
}
