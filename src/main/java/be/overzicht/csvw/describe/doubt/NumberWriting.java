package be.overzicht.csvw.describe.doubt;

import java.util.List;
import java.util.regex.Pattern;

/** How people write numbers. */
final class NumberWriting {
  /** A number with any sign between its digits, and without zeros in front, which codes have. */
  static final String NUMBER = "(?:[+-]?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:[., '’\u00a0\u202f][0-9]{3})+)"
      + "(?:[.,][0-9]+)?)";
  private static final String SPACE = "[ \u00a0\u202f]?";
  private static final String CURRENCY = "(?:€|\\$|£|EUR|USD|GBP|euro|BEF|fr\\.?)";
  private static final String UNIT = "(?:[kcm]?m[²³23]?|ha|k?g|l|[kM]?Wh?|t|ton|liter|u|uur|uren|h|min|minuten|s|sec|"
      + "dag|dagen|weken|week|maand|maanden|jaar|jaren|stuks?|st|personen|inwoners|°C|mio|mln|miljoen|km/u)\\.?";

  /** What there may be around a number. */
  static final List<Mark> MARKS = List.of(
      Mark.of("has a currency", "write the amounts alone, and the currency in the title",
          "[(+-]?" + SPACE + CURRENCY + SPACE + "NUM\\)?-?(?:,-)?|\\(?NUM" + SPACE + CURRENCY + "\\)?"),
      Mark.of("stands in brackets, as accounts write what is below zero", "write it with a minus in front",
          "\\(NUM\\)"),
      Mark.of("has its minus behind it", "write the minus in front", "NUM-"),
      Mark.of("has a stroke for its fraction", "write ,00 instead", "NUM,[-–—]"),
      Mark.of("has a percent sign that others are without, or have with another space",
          "write all with it in the same way, or none", "NUM" + SPACE + "%"),
      Mark.of("has a unit", "write the numbers alone, and the unit in the title", "NUM" + SPACE + UNIT),
      Mark.of("is not exact", "write the number alone, and what is not exact in a column of its own",
          "(?:[<>≤≥±~]|ca\\.|circa|\\+/-)" + SPACE + "NUM"),
      Mark.of("was shortened by a spreadsheet, and its last digits may be lost",
          "give the column a format without exponent in the spreadsheet, and save again",
          "[+-]?[0-9][.,][0-9]{1,14}E[+-]?[0-9]{2,3}"),
      Mark.of("has an apostrophe in front", "take it out", "['’`][0-9][0-9.,/ ]*"),
      Mark.of("has a dash that is no minus", "write it with the sign -", "[−–—]NUM"),
      Mark.of("has a character that cannot be seen", "take it out",
          "[\u200b\u200e\u200f\u2060\ufeff]+NUM|NUM[\u200b\u200e\u200f\u2060\ufeff]+"),
      Mark.of("has a space at an end", "take it out", "[ \u00a0\u202f\t]+NUM[ \u00a0\u202f\t]*|NUM[ \u00a0\u202f\t]+"));

  private static final Pattern PLAIN = Pattern.compile(NUMBER);

  private NumberWriting() {}

  static boolean isPlain(String value) {
    return PLAIN.matcher(value).matches();
  }
}
