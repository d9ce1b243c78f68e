package be.overzicht.sparql;

/** A text of somebody else in one line of a log: no control characters, and not too long. */
final class SafeText {
  private static final int LONGEST = 2_000;

  private SafeText() {}

  static String of(String text) {
    String line = text.replaceAll("\\p{Cntrl}+|\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
