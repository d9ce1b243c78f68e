package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.rdf.ByteOutput;
import java.util.Optional;

/**
 * Numbers with other characters before the fraction and between digits: with a minus or no sign, without zeros before,
 * and other than zero.
 *
 * @param decimal what stands before the fraction
 * @param group what stands between digits; 0 for nothing
 * @param base whether there may be a fraction
 */
record NumberRewrite(byte decimal, byte group, BaseType base) implements ByteRewrite {
  static Optional<NumberRewrite> of(Datatype type) {
    Format format = type.format();
    boolean plain = format.decimalChar().equals(".") && format.group().isEmpty();
    if (plain || !isByte(format.decimalChar()) || !format.group().isEmpty() && !isByte(format.group())) {
      return Optional.empty();
    }
    byte group = format.group().isEmpty() ? 0 : (byte) format.group().charAt(0);
    return Optional.of(new NumberRewrite((byte) format.decimalChar().charAt(0), group, type.base()));
  }

  private static boolean isByte(String character) {
    return character.length() == 1 && ",.; _'|".contains(character);
  }

  @Override
  public int write(byte[] bytes, int from, int to, ByteOutput out) {
    int start = out.size();
    int at = from;
    if (bytes[at] == '-') {
      out.add('-');
      at++;
    }
    if (at == to || bytes[at] < '1' || bytes[at] > '9') {
      return UNUSUAL;
    }
    at = whole(bytes, at, to, out);
    if (at == to) {
      return out.size() - start;
    }
    int shared = bytes[at] == decimal && base == BaseType.DECIMAL ? fraction(bytes, at + 1, to, out) : UNUSUAL;
    return shared == UNUSUAL ? UNUSUAL : shared - start;
  }

  /** Writes the digits before the fraction; no group character stands at the end or beside another. */
  private int whole(byte[] bytes, int from, int to, ByteOutput out) {
    int at = from;
    while (at < to) {
      byte b = bytes[at];
      if (b >= '0' && b <= '9') {
        out.add((char) b);
      } else if (b != group || group == 0 || at + 1 == to || bytes[at + 1] < '0' || bytes[at + 1] > '9') {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Writes the fraction; returns where the form ends that equal numbers share. */
  private static int fraction(byte[] bytes, int from, int to, ByteOutput out) {
    int shared = out.size();
    out.add('.');
    for (int at = from; at < to; at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return UNUSUAL;
      }
      out.add((char) bytes[at]);
      shared = bytes[at] == '0' ? shared : out.size();
    }
    return from == to ? UNUSUAL : shared;
  }
}
