package be.overzicht.csvw.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells, cut and shown. */
public final class Texts {
  private static final int SHOWN = 60;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Zs}\\p{Cf}\\p{Cc}&&[^ ]]");

  private Texts() {}

  /** The texts between separators, empty ones included. */
  public static List<String> split(String text, String separator) {
    List<String> items = new ArrayList<>();
    int at = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, at)) {
      items.add(text.substring(at, end));
      at = end + separator.length();
    }
    items.add(text.substring(at));
    return items;
  }

  /** A text in quotes, not too long, in which unseen characters are seen. */
  public static String quoted(String text) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    String seen = shown.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return "\"" + UNSEEN.matcher(seen).replaceAll(c -> Matcher.quoteReplacement(
        String.format("\\u%04X", c.group().codePointAt(0)))) + "\"";
  }
}
