package be.overzicht.search;

import java.util.regex.Pattern;

/**
 * What is the same in all ways to write an identifier: its letters and digits; of an address only the last step counts,
 * and a number of the Crossroads Bank for Enterprises may have lost its first zero in a spreadsheet.
 */
public final class NumberKey {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENTERPRISE = Pattern.compile("(?:be)?(\\d{9,10})");
  private static final int DIGITS = 10;

  private NumberKey() {}

  /** The key of an identifier as it stands. */
  public static String of(String text) {
    String plain = Words.plain(text.strip());
    String last = plain.startsWith("http") ? plain.replaceAll("[/#]+$", "").replaceAll("^.*[/#]", "") : plain;
    String key = OTHER.matcher(last).replaceAll("");
    var enterprise = ENTERPRISE.matcher(key);
    return enterprise.matches() ? "0".repeat(DIGITS - enterprise.group(1).length()) + enterprise.group(1) : key;
  }
}
