package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.Languages;
import be.overzicht.csvw.metadata.Titles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads natural language properties: <a
 * href="https://www.w3.org/TR/tabular-metadata/#natural-language-properties">section 5.1.6</a>.
 */
final class TitlesReader {
  private TitlesReader() {}

  static Titles read(Json value, String name, DocumentContext context) {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    if (value instanceof Json.Members object) {
      for (Map.Entry<String, Json> member : object.map().entrySet()) {
        if (Languages.isTag(member.getKey())) {
          titles.put(member.getKey(), strings(member.getValue(), name, context));
        } else {
          context.warn(member.getValue(),
              "\"" + member.getKey() + "\" in \"" + name + "\" is not a language tag, and is left out",
              "write a tag such as nl or en-GB");
        }
      }
    } else {
      titles.put(context.language(), strings(value, name, context));
    }
    titles.values().removeIf(List::isEmpty);
    return new Titles(titles);
  }

  private static List<String> strings(Json value, String name, DocumentContext context) {
    List<Json> items = value instanceof Json.Items array ? array.list() : List.of(value);
    List<String> strings = new ArrayList<>();
    for (Json item : items) {
      if (item instanceof Json.Text text) {
        strings.add(text.value());
      } else {
        context.warn(item, "\"" + name + "\" holds " + item.kind() + ", which is left out", "write a string");
      }
    }
    return List.copyOf(strings);
  }
}
