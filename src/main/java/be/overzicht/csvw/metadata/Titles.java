package be.overzicht.csvw.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strings by language, such as the titles of a column.
 *
 * @param byLanguage tag to strings, in the order they were given
 */
public record Titles(Map<String, List<String>> byLanguage) {
  /** No titles. */
  public static final Titles NONE = new Titles(Map.of());

  /** Titles in one language, as a header gives them. */
  public static Titles of(List<String> titles, String language) {
    return titles.isEmpty() ? NONE : new Titles(Map.of(language, titles));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return byLanguage.values().stream().allMatch(List::isEmpty);
  }

  /** The first title in exactly this language. */
  public Optional<String> first(String language) {
    return byLanguage.getOrDefault(language, List.of()).stream().findFirst();
  }

  /** Any title, for messages. */
  public Optional<String> any() {
    return byLanguage.values().stream().flatMap(List::stream).findFirst();
  }

  /** Whether a title stands in both, in matching languages. */
  public boolean meet(Titles others) {
    return byLanguage.entrySet().stream().anyMatch(mine -> others.byLanguage.entrySet().stream()
        .filter(theirs -> Languages.match(mine.getKey(), theirs.getKey()))
        .anyMatch(theirs -> mine.getValue().stream().anyMatch(theirs.getValue()::contains)));
  }

  static Titles read(Json value, String name, DocumentContext context) {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    if (value instanceof Json.Members object) {
      for (Map.Entry<String, Json> member : object.map().entrySet()) {
        if (Languages.isTag(member.getKey())) {
          titles.put(member.getKey(), strings(member.getValue(), name, context));
        } else {
          context.warn(member.getValue(), "\"" + member.getKey() + "\" in \"" + name + "\" is not a language tag, and is left out",
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
