package be.overzicht.csvw.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the next byte that is not above a limit, eight at a time. There has to be one, and the array has to go on for
 * {@link #SLACK} bytes behind it.
 */
final class ByteSearch {
  /** How many bytes behind the one that is found may be looked at. */
  static final int SLACK = Long.BYTES;

  /** The highest limit. */
  static final int HIGHEST = 126;

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;

  private final long above;

  ByteSearch(int limit) {
    above = ONES * (limit + 1);
  }

  int next(byte[] bytes, int from) {
    int at = from;
    long found = find(bytes, at);
    while (found == 0) {
      at += Long.BYTES;
      found = find(bytes, at);
    }
    return at + (Long.numberOfTrailingZeros(found) >>> 3);
  }

  /** The high bit of the first byte that is not above the limit, and perhaps of some behind it. */
  private long find(byte[] bytes, int at) {
    long eight = (long) LONGS.get(bytes, at);
    return (eight - above) & ~eight & HIGH_BITS;
  }
}
