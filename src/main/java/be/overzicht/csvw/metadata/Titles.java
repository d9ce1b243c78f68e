package be.overzicht.csvw.metadata;

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
}
