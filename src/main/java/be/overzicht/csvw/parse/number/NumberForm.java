package be.overzicht.csvw.parse.number;

import be.overzicht.csvw.datatype.Format;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers look in cells of a format: by its pattern, or without one as
 * <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">section 6.4.2</a> says.
 */
public final class NumberForm {
  /** A text longer than this is held against no pattern. */
  private static final int LONGEST = 1_000;
  private static final String RATES = "%‰";

  private final Optional<Pattern> pattern;
  private final String decimal;
  private final String group;
  private final boolean declared;

  private NumberForm(Optional<Pattern> pattern, Format format) {
    this.pattern = pattern;
    this.decimal = format.decimalChar();
    this.group = format.group();
    this.declared = format.groupChar() != null || !decimal.equals(".");
  }

  /** The form of a format; a pattern that cannot be used is left out. */
  public static NumberForm of(Format format) {
    Optional<Pattern> pattern = NumberPattern.regex(format).map(Pattern::compile);
    return new NumberForm(pattern, pattern.isPresent() ? format : format.withoutPattern());
  }

  /** Whether a pattern says how it looks. */
  public boolean hasPattern() {
    return pattern.isPresent();
  }

  /** The number with a point before its fraction and nothing between its digits; empty when the text is none. */
  public Optional<Plain> read(String text) {
    boolean matches = pattern.isEmpty() ? isFree(text)
        : text.length() <= LONGEST && pattern.get().matcher(text).matches();
    return matches ? Optional.of(plain(text)) : Optional.empty();
  }

  /**
   * A number without the characters of its format.
   *
   * @param number with a sign, a point and an exponent where it has them
   * @param places by how many places its percent or per mille sign moves the point
   */
  public record Plain(String number, int places) {}

  private Plain plain(String text) {
    StringBuilder number = new StringBuilder(text.length());
    int places = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (text.startsWith(decimal, i)) {
        number.append('.');
        i += decimal.length();
      } else if (!group.isEmpty() && text.startsWith(group, i)) {
        i += group.length();
      } else {
        places += c == '%' ? 2 : c == '‰' ? 3 : 0;
        number.append(RATES.indexOf(c) >= 0 || NumberPattern.isSpace(c) ? "" : c);
        i++;
      }
    }
    return new Plain(number.toString(), places);
  }

  /** A sign, digits with groups, a fraction, and an exponent or a rate. */
  private boolean isFree(String text) {
    int start = !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int at = whole(text, start);
    boolean digits = at > start;
    if (text.startsWith(decimal, at)) {
      int fraction = at + decimal.length();
      at = digits(text, fraction);
      boolean asInXmlSchema = !declared && (digits || at > fraction);
      if (!asInXmlSchema && (!digits || at == fraction)) {
        return false;
      }
      digits = true;
    }
    return digits && isEnd(text, at);
  }

  private int whole(String text, int from) {
    int at = digits(text, from);
    while (at > from && !group.isEmpty() && text.startsWith(group, at)) {
      int next = digits(text, at + group.length());
      if (next == at + group.length()) {
        return next;
      }
      at = next;
    }
    return at;
  }

  private static boolean isEnd(String text, int at) {
    if (at + 1 < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + ("+-".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 1);
      return exponent < text.length() && digits(text, exponent) == text.length();
    }
    return at == text.length() || at == text.length() - 1 && RATES.indexOf(text.charAt(at)) >= 0;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
