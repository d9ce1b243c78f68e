package be.overzicht.http.page.table;

import java.util.regex.Pattern;

/**
 * Texts in the XML of a workbook: what XML can't hold is written as {@code _xHHHH_}, and what looks like that is escaped
 * too (<a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1, section
 * 22.9.2.19</a>).
 */
final class XmlText {
  private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XmlText() {}

  /** The text, ready for an element or an attribute. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    LIKE_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> {
        if (isAllowed(point)) {
          out.appendCodePoint(point);
        } else {
          out.append("_x%04X_".formatted(point));
        }
      }
    }
  }

  /** Whether XML 1.0 has this character, and no parser makes another one of it (sections 2.2 and 2.11). */
  private static boolean isAllowed(int point) {
    return point == '\t' || point == '\n' || point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF)
        && point != 0xFFFE && point != 0xFFFF;
  }
}
