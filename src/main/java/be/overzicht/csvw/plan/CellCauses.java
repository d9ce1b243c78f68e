package be.overzicht.csvw.plan;

import be.overzicht.csvw.parse.CellParser;
import be.overzicht.csvw.parse.Parsed;

/** Guesses what people did to a cell that is not a value, by trying what it would be without the usual mistakes. */
final class CellCauses {
  private static final char NO_BREAK_SPACE = '\u00a0';

  private CellCauses() {}

  /** The fault with its cause, where changing the text makes it a value. */
  static Parsed.Invalid explain(String text, CellParser parser, Parsed.Invalid invalid) {
    String spaced = text.replace(NO_BREAK_SPACE, ' ').replace('\u202f', ' ');
    if (!spaced.equals(text)) {
      return new Parsed.Invalid(invalid.rule() + ": it has a non-breaking space",
          "write a plain space, or none: " + Texts.quoted(spaced.strip()));
    }
    String stripped = text.strip();
    if (!stripped.equals(text) && isValue(parser, stripped)) {
      return new Parsed.Invalid(invalid.rule() + ": it has a space before or behind it", "write "
          + Texts.quoted(stripped));
    }
    String single = stripped.replaceAll(" {2,}", " ");
    if (!single.equals(stripped) && isValue(parser, single)) {
      return new Parsed.Invalid(invalid.rule() + ": it has a double space", "write " + Texts.quoted(single));
    }
    if (text.matches("[0-9]{3,}") && isValue(parser, "0" + text)) {
      return new Parsed.Invalid(invalid.rule() + ": it lost its leading zero, probably in a spreadsheet",
          "write " + Texts.quoted("0" + text) + ", and format the column as text before saving");
    }
    return invalid;
  }

  private static boolean isValue(CellParser parser, String text) {
    return parser.parse(text) instanceof Parsed.Valid;
  }
}
