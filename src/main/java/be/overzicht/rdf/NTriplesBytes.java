package be.overzicht.rdf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The terms of <a href="https://www.w3.org/TR/n-triples/">N-Triples and N-Quads</a> as bytes of UTF-8. */
public final class NTriplesBytes {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] ESCAPED = escaped();
  private static final boolean[] OUTSIDE_IRI = outsideIri();

  private NTriplesBytes() {}

  /** Adds a quoted string: the text of a literal, from bytes of UTF-8. */
  public static void addString(ByteOutput out, byte[] text, int from, int to) {
    byte[] target = out.room((to - from) * 2 + 2 + SLACK);
    int at = out.size();
    target[at++] = '"';
    at = copyText(text, from, to, target, at);
    target[at++] = '"';
    out.end(at);
  }

  /** How many bytes {@link #copyText} may write behind the end. */
  public static final int SLACK = Long.BYTES;

  /**
   * Copies the text of a literal to a place, where twice as many bytes and the slack have to fit; returns where it ends.
   * Eight bytes at a time, as long as none of them is escaped.
   */
  public static int copyText(byte[] text, int from, int to, byte[] target, int place) {
    int at = place;
    int i = from;
    while (i < to && text.length - i >= Long.BYTES) {
      long eight = (long) LONGS.get(text, i);
      int length = Math.min(to - i, Long.BYTES);
      if (isPlain(eight | behind(length))) {
        LONGS.set(target, at, eight);
        at += length;
        i += length;
      } else {
        at = copyByte(text[i++], target, at);
      }
    }
    while (i < to) {
      at = copyByte(text[i++], target, at);
    }
    return at;
  }

  private static int copyByte(byte b, byte[] target, int place) {
    int at = place;
    if (ESCAPED[b & 0xff]) {
      target[at++] = '\\';
    }
    target[at++] = ESCAPED[b & 0xff] ? letter(b) : b;
    return at;
  }

  /** Ones in the bytes behind the first few of eight, where nothing is to be found. */
  private static long behind(int length) {
    return length == Long.BYTES ? 0 : -1L << length * Byte.SIZE;
  }

  /** An IRI in angle brackets; characters that cannot stand there get percent signs. */
  public static byte[] iri(String iri) {
    ByteOutput out = new ByteOutput(iri.length() + 16);
    byte[] text = iri.getBytes(StandardCharsets.UTF_8);
    addIri(out, text, 0, text.length);
    return java.util.Arrays.copyOf(out.array(), out.size());
  }

  /** Adds an IRI in angle brackets; characters that cannot stand there get percent signs. */
  public static void addIri(ByteOutput out, byte[] text, int from, int to) {
    byte[] target = out.room((to - from) * 3 + 2);
    int at = out.size();
    target[at++] = '<';
    for (int i = from; i < to; i++) {
      byte b = text[i];
      if (b >= 0 && OUTSIDE_IRI[b]) {
        target[at++] = '%';
        target[at++] = HEX[b >> 4];
        target[at++] = HEX[b & 15];
      } else {
        target[at++] = b;
      }
    }
    target[at++] = '>';
    out.end(at);
  }

  /** Whether none of eight bytes has to be escaped: no quote, no backslash, and nothing below 0x0E. */
  private static boolean isPlain(long eight) {
    long quotes = eight ^ ONES * '"';
    long backslashes = eight ^ ONES * '\\';
    long found = (eight - ONES * 0x0E) & ~eight | (quotes - ONES) & ~quotes | (backslashes - ONES) & ~backslashes;
    return (found & HIGH_BITS) == 0;
  }

  private static byte letter(byte b) {
    return switch (b) {
      case '\n' -> (byte) 'n';
      case '\r' -> (byte) 'r';
      default -> b;
    };
  }

  private static boolean[] escaped() {
    boolean[] set = new boolean[256];
    set['"'] = true;
    set['\\'] = true;
    set['\n'] = true;
    set['\r'] = true;
    return set;
  }

  private static boolean[] outsideIri() {
    boolean[] set = new boolean[128];
    for (int i = 0; i <= ' '; i++) {
      set[i] = true;
    }
    for (char c : "<>\"{}|^`\\".toCharArray()) {
      set[c] = true;
    }
    return set;
  }
}
