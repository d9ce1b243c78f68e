package be.overzicht.csvw.describe.doubt;

import java.util.List;
import java.util.regex.Pattern;

/** Signs that the digits of a column are no numbers: their lengths, zeros in front, and what its title says. */
public final class CodeSigns {
  private static final int LONG_CODE = 5;
  private static final int FEW = 2;
  private static final Pattern TELEPHONE = Pattern.compile("\\+[1-9][0-9 ()./-]{7,}");
  private static final Pattern SHORTENED = Pattern.compile("[+-]?[0-9](?:[.,][0-9]{1,14})?E\\+[0-9]{2,3}");
  private static final Pattern DAY_COUNT = Pattern.compile("[2-5][0-9]{4}(?:[.,][0-9]+)?");
  private static final Pattern TELEPHONE_TITLE = title("tel|telefoon|telefoonnummer|telefoonnr|gsm|gsmnummer|"
      + "fax|faxnummer|phone|telephone|téléphone|mobiel");
  private static final Pattern DATE_TITLE = title("\\p{L}*datum|date");
  private static final Pattern ENTERPRISE_TITLE = title("kbo|kbonummer|ondernemingsnummer|btw|btwnummer|onderneming");

  private long values;
  private int shortest = Integer.MAX_VALUE;
  private int longest;
  private boolean digitsAlone = true;
  private boolean zeroInFront;
  private boolean telephones = true;
  private String shortened = "";

  private static Pattern title(String words) {
    return Pattern.compile("(?:.*[^\\p{L}])?(?:" + words + ")(?:[^\\p{L}].*)?",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Looks at a value. */
  public void see(String value) {
    values++;
    shortest = Math.min(shortest, value.length());
    longest = Math.max(longest, value.length());
    boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
    digitsAlone &= digits;
    zeroInFront |= digits && value.length() > 1 && value.charAt(0) == '0';
    telephones = telephones && TELEPHONE.matcher(value).matches();
    if (shortened.isEmpty() && value.indexOf('E') > 0 && SHORTENED.matcher(value).matches()) {
      shortened = value;
    }
  }

  /** Whether all values are digits of one length, of five or more or with a zero in front, as codes are. */
  public boolean isCode() {
    return digitsAlone && values > 0 && (zeroInFront || values > FEW && shortest == longest && shortest >= LONG_CODE);
  }

  public boolean isOfOneLength() {
    return shortest == longest;
  }

  public int shortest() {
    return shortest;
  }

  public int length() {
    return longest;
  }

  /** Whether all values begin with + and are as long as telephone numbers, or the title says that they are such. */
  public boolean areTelephones(String title) {
    return values > 0 && (telephones || TELEPHONE_TITLE.matcher(title).matches());
  }

  /** Whether these examples are days as a spreadsheet counts them, under a title that speaks of days. */
  public boolean areDayCounts(String title, List<String> examples) {
    return DATE_TITLE.matcher(title).matches() && examples.stream().allMatch(each -> DAY_COUNT.matcher(each).matches());
  }

  /** Whether these are numbers of enterprises by the title, and some are without the zero in front. */
  public boolean lackZeros(String title) {
    return digitsAlone && shortest == 9 && ENTERPRISE_TITLE.matcher(title).matches();
  }

  /** A number that a spreadsheet shortened; empty when there is none. */
  public String shortened() {
    return shortened;
  }
}
