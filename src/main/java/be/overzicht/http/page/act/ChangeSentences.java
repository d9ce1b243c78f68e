package be.overzicht.http.page.act;

import be.overzicht.http.page.model.Reading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what a version changed in sentences, for those who follow a thing.
 *
 * @param reading the reader
 */
public record ChangeSentences(Reading reading) {
  private static final int IN_TITLE = 2;

  /**
   * A change.
   *
   * @param thing the IRI of the thing
   * @param kind {@code create}, {@code update} or {@code delete}
   * @param added the statements that came
   * @param removed those that went
   */
  public record Change(String thing, String kind, List<String> added, List<String> removed) {}

  /** What changed, in a line. */
  public String title(Change change) {
    String name = reading.label(change.thing());
    List<String> sentences = change.kind().equals("update") ? sentences(change) : List.of();
    if (sentences.isEmpty()) {
      return reading.t("follow.title", name, reading.t("change." + change.kind()));
    }
    String first = sentences.stream().limit(IN_TITLE).collect(Collectors.joining("; "));
    return reading.t("follow.title", name, sentences.size() <= IN_TITLE ? first
        : first + reading.t("follow.more", sentences.size() - IN_TITLE));
  }

  /** All of it. */
  public String summary(Change change) {
    List<String> sentences = sentences(change);
    return sentences.isEmpty() ? reading.t("change." + change.kind()) : String.join("\n", sentences);
  }

  private List<String> sentences(Change change) {
    return BeforeAfter.of(reading, change.added(), change.removed()).stream()
        .map(pair -> pair.sentence(reading)).toList();
  }
}
