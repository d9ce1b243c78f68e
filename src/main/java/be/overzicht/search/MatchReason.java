package be.overzicht.search;

import be.overzicht.search.Hit.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** Finds out what a thing was found by, to tell the reader. */
final class MatchReason {

  private MatchReason() {}

  static Hit of(Document document, List<String> words) {
    Optional<String> number = first(document, Fields.NUMBER, words);
    Optional<String> name = first(document, Fields.NAME, words);
    Optional<String> former = first(document, Fields.FORMER, words);
    if (number.isPresent()) {
      return hit(document, Reason.NUMBER, number.get());
    }
    if (name.isPresent()) {
      return hit(document, Reason.NAME, name.get());
    }
    return former.map(found -> hit(document, Reason.FORMER_NAME, found))
        .orElseGet(() -> similar(document, words));
  }

  /** A name with a word that begins with the same letter as one of these was forgiven an error; else it is the text. */
  private static Hit similar(Document document, List<String> words) {
    return Arrays.stream(document.getValues(Fields.NAME))
        .filter(name -> words.stream().allMatch(word -> Words.of(name).stream().anyMatch(part -> near(part, word))))
        .findFirst()
        .map(name -> hit(document, Reason.SIMILAR, name))
        .orElseGet(() -> hit(document, Reason.TEXT, ""));
  }

  private static boolean near(String part, String word) {
    return part.charAt(0) == word.charAt(0) && Math.abs(part.length() - word.length()) <= 2 && word.length() > 3;
  }

  private static Optional<String> first(Document document, String field, List<String> words) {
    return Arrays.stream(document.getValues(field))
        .filter(value -> words.stream().allMatch(
            word -> Words.of(value).stream().anyMatch(part -> part.startsWith(word))))
        .findFirst();
  }

  private static Hit hit(Document document, Reason reason, String matched) {
    return new Hit(document.get(Fields.IRI), document.get(Fields.CONCEPT), reason, matched);
  }
}
