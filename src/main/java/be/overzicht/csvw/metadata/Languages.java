package be.overzicht.csvw.metadata;

import java.util.Locale;
import java.util.regex.Pattern;

/** Language tags of <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>. */
public final class Languages {
  /** The tag of an unknown language. */
  public static final String UNDEFINED = "und";

  private static final Pattern WELL_FORMED = Pattern.compile(
      "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
          + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
          + "|x(?:-[a-z0-9]{1,8})+",
      Pattern.CASE_INSENSITIVE);

  private Languages() {}

  /** Whether this is a well-formed tag. */
  public static boolean isTag(String text) {
    return WELL_FORMED.matcher(text).matches();
  }

  /** Whether two tags match: one is unknown, or they are equal up to the length of the shorter one. */
  public static boolean match(String left, String right) {
    String first = left.toLowerCase(Locale.ROOT);
    String second = right.toLowerCase(Locale.ROOT);
    return first.equals(UNDEFINED) || second.equals(UNDEFINED) || first.equals(second)
        || first.startsWith(second + "-") || second.startsWith(first + "-");
  }
}
