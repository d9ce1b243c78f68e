package be.overzicht.csvw.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts in Office Open XML: runs of letters joined, without how they are pronounced. */
final class XlsxText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** The text inside this element, which the reader stands at; it stands at its end then. */
  static String read(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int pronounced = 0;
    while (true) {
      int event = xml.next();
      String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
          ? xml.getLocalName() : "";
      if (event == XMLStreamConstants.END_ELEMENT && name.equals(element)) {
        return unescaped(text.toString());
      }
      if (name.equals("rPh")) {
        pronounced += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
      } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && pronounced == 0) {
        text.append(xml.getElementText());
      }
    }
  }

  /** Characters that XML cannot hold are written as {@code _x000D_} (ECMA-376, part 1, 22.9.2.19). */
  static String unescaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
  }
}
