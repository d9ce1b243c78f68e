package be.overzicht.http.page.site;

import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Vocab;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each property and class is used in an edition; counted once. */
final class TermUse {
  private final Map<String, Integer> counts = new HashMap<>();

  private TermUse(Edition edition) {
    edition.facts().all().forEach(fact -> {
      counts.merge(fact.property(), 1, Integer::sum);
      if (fact.property().equals(Vocab.RDF_TYPE)) {
        counts.merge(fact.object().text(), 1, Integer::sum);
      }
    });
  }

  static TermUse of(Edition edition) {
    return edition.part(TermUse.class, TermUse::new);
  }

  /** How often a term is used. */
  int count(String iri) {
    return counts.getOrDefault(iri, 0);
  }

  /** The terms in use, the most used first. */
  List<String> terms() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
  }
}
