package be.overzicht.http.cache;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Tells what was asked before, roughly and in 512 kB: what is asked once is not worth keeping. One bit stands for all
 * questions with the same hash, and a sixteenth of them set begins anew, so that it is seldom wrong.
 */
final class Doorkeeper {
  private static final int BITS = 1 << 22;
  private static final int MOST = BITS / 16;
  private static final int SPREAD = 0x9E3779B9; // Fibonacci hashing: similar hashes get bits far apart

  private volatile AtomicLongArray words = empty();
  private int set;

  private static AtomicLongArray empty() {
    return new AtomicLongArray(BITS / Long.SIZE);
  }

  /** Whether it was probably asked before; from now on it was. */
  boolean knows(Object question) {
    int bit = question.hashCode() * SPREAD >>> Integer.SIZE - Integer.numberOfTrailingZeros(BITS);
    long mask = 1L << bit;
    AtomicLongArray now = words;
    if ((now.get(bit / Long.SIZE) & mask) != 0) {
      return true;
    }
    now.accumulateAndGet(bit / Long.SIZE, mask, (before, more) -> before | more);
    count();
    return false;
  }

  private synchronized void count() {
    if (++set > MOST) {
      words = empty();
      set = 0;
    }
  }
}
