package be.overzicht.csvw.plan;

import java.util.ArrayList;
import java.util.List;

/** Texts of cells, cut and shown. */
public final class Texts {
  private static final int SHOWN = 60;

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
    return "\"" + shown.replace("\u00a0", "\\u00A0").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
        + "\"";
  }
}
