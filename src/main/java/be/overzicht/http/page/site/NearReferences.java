package be.overzicht.http.page.site;

import be.overzicht.http.page.model.Reading;
import java.util.Comparator;
import java.util.List;

/** Things of a concept whose reference is a slip of the hand away from one that there is not. */
record NearReferences(Reading reading, String concept) {
  private static final int MOST_SLIPS = 2;
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
        .map(iri -> new Near(iri, slips(reference, iri.substring(iri.lastIndexOf('/') + 1))))
        .filter(near -> near.slips() <= MOST_SLIPS)
        .sorted(Comparator.comparingInt(Near::slips).thenComparing(Near::iri))
        .limit(SHOWN).map(Near::iri).toList();
  }

  /** How many letters must be put in, left out or changed (Levenshtein), as far as it matters here. */
  private static int slips(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST_SLIPS) {
      return Integer.MAX_VALUE;
    }
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
