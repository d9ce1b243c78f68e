package be.overzicht.http.page.site;

import be.overzicht.http.page.model.Reading;
import be.overzicht.text.Slips;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Things of a concept whose reference is a slip of the hand away from one that there is not. */
record NearReferences(Reading reading, String concept) {
  private static final int MOST_SLIPS = 2;
  private static final int LETTERS_A_SLIP = 4;
  private static final int MOST_COMPARED = 20_000;
  private static final int SHOWN = 3;

  /** A thing and how many letters differ. */
  private record Near(String iri, int slips) {}

  /** The nearest, at most a few. */
  List<String> to(String reference) {
    List<String> things = reading.edition().things(concept);
    if (things.size() > MOST_COMPARED) {
      return List.of();
    }
    return things.stream()
        .filter(iri -> Math.abs(last(iri).length() - reference.length()) <= MOST_SLIPS)
        .map(iri -> new Near(iri, Slips.between(reference, last(iri))))
        .filter(near -> near.slips() <= MOST_SLIPS)
        .sorted(Comparator.comparingInt(Near::slips).thenComparing(Near::iri))
        .limit(SHOWN).map(Near::iri).toList();
  }

  /** Whether one word is a slip of the hand away from the other, whatever their case. */
  static boolean areNear(String one, String other) {
    int forgiven = Math.min(MOST_SLIPS, one.length() / LETTERS_A_SLIP);
    return Math.abs(one.length() - other.length()) <= forgiven
        && Slips.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= forgiven;
  }

  /** The reference of a thing: the last step of its address. */
  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
