package be.overzicht.csvw.metadata;

import be.overzicht.rdf.ByteOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes and reads percent signs in addresses. */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";
  private static final byte[] DIGITS = HEX.getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] UNRESERVED = unreserved();

  private Percent() {}

  /** A title as the name of a column: all but letters, digits, underscores and points with percent signs. */
  public static String encodeName(String title) {
    StringBuilder name = new StringBuilder();
    for (byte b : title.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '_' || b == '.';
      if (plain) {
        name.append((char) b);
      } else {
        name.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
    }
    return name.toString();
  }

  /** Adds bytes of UTF-8: all but unreserved characters (RFC 3986, section 2.3) with percent signs. */
  public static void encode(byte[] bytes, int from, int to, ByteOutput out) {
    byte[] target = out.room((to - from) * 3);
    int at = out.size();
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (UNRESERVED[b & 0xff]) {
        target[at++] = b;
      } else {
        target[at++] = '%';
        target[at++] = DIGITS[(b >> 4) & 15];
        target[at++] = DIGITS[b & 15];
      }
    }
    out.end(at);
  }

  /** The text without percent signs, where they stand for UTF-8. */
  public static String decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < from.length; i++) {
      int high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(from[i + 2], 16) : -1;
      bytes.write(low >= 0 ? high * 16 + low : from[i]);
      i += low >= 0 ? 2 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean[] unreserved() {
    boolean[] set = new boolean[256];
    for (char c = 0; c < 128; c++) {
      set[c] = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "-._~".indexOf(c) >= 0;
    }
    return set;
  }
}
