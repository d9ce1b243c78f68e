package be.overzicht.http.page.act;

import be.overzicht.http.page.model.Lookup;
import be.overzicht.http.page.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an address asks to compare: two to four initiatives, or as many authorities.
 *
 * @param concept what they all are
 * @param things the things, in the order in which they were named
 */
public record Comparison(String concept, List<String> things) {
  private static final String PARAMETER = "i";
  private static final int FEWEST = 2;
  private static final int MOST = 4;
  private static final List<String> CONCEPTS = List.of("initiatief", "bestuurseenheid");

  /** What came of reading an address. */
  public sealed interface Outcome {
    /** These can be compared. */
    record Found(Comparison comparison) implements Outcome {}

    /** They cannot, for this reason, in the reader's language. */
    record Wrong(String reason) implements Outcome {}
  }

  /** Reads the reader's address. */
  public static Outcome of(Reading reading) {
    List<String> wanted = reading.address().all(PARAMETER).stream().map(String::strip)
        .filter(text -> !text.isEmpty()).toList();
    if (wanted.size() < FEWEST || wanted.size() > MOST) {
      return new Outcome.Wrong(reading.t("compare.number", wanted.size()));
    }
    Optional<String> concept = CONCEPTS.stream()
        .filter(kind -> new Lookup(reading).named(wanted.get(0), kind).isPresent()).findFirst();
    return concept.map(kind -> all(reading, kind, wanted))
        .orElseGet(() -> new Outcome.Wrong(reading.t("compare.unknown", wanted.get(0))));
  }

  private static Outcome all(Reading reading, String concept, List<String> wanted) {
    List<String> things = new ArrayList<>();
    for (String text : wanted) {
      Optional<String> thing = new Lookup(reading).named(text, concept);
      if (thing.isEmpty()) {
        boolean isOther = CONCEPTS.stream().anyMatch(kind -> new Lookup(reading).named(text, kind).isPresent());
        return new Outcome.Wrong(reading.t(isOther ? "compare.mixed" : "compare.unknown", text));
      }
      if (things.contains(thing.get())) {
        return new Outcome.Wrong(reading.t("compare.twice", reading.label(thing.get())));
      }
      things.add(thing.get());
    }
    return new Outcome.Found(new Comparison(concept, things));
  }
}
