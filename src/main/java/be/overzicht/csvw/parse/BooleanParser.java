package be.overzicht.csvw.parse;

/** Parses the two words of a boolean: those of the format, or the four of XML Schema. */
final class BooleanParser implements CellParser {
  private final String yes;
  private final String no;

  /** Parses {@code true}, {@code 1}, {@code false} and {@code 0}. */
  BooleanParser() {
    this(null, null);
  }

  /** Parses these two words. */
  BooleanParser(String yes, String no) {
    this.yes = yes;
    this.no = no;
  }

  @Override
  public Parsed parse(String text) {
    if (yes == null) {
      return switch (text) {
        case "true", "1" -> new Parsed.Valid("true");
        case "false", "0" -> new Parsed.Valid("false");
        default -> new Parsed.Invalid("is not a boolean", "write true or false");
      };
    }
    if (text.equals(yes) || text.equals(no)) {
      return new Parsed.Valid(String.valueOf(text.equals(yes)));
    }
    return new Parsed.Invalid("is neither " + yes + " nor " + no, "write " + yes + " or " + no);
  }
}
