package be.overzicht.http.page.site;

import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.store.facts.Facts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each property and class is used in an edition, and where; counted once. */
final class TermUse {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Fact> examples = new HashMap<>();

  private TermUse(Edition edition) {
    edition.facts().all().forEach(fact -> {
      count(fact.property(), fact);
      if (fact.property().equals(Vocab.RDF_TYPE)) {
        count(fact.object().text(), fact);
      }
    });
  }

  private void count(String term, Fact fact) {
    counts.merge(term, 1, Integer::sum);
    examples.merge(term, fact, (one, other) -> one.subject().compareTo(other.subject()) <= 0 ? one : other);
  }

  /** The fact with this property, or that says that something is of this class, whose subject comes first. */
  Optional<Fact> example(String iri) {
    return Optional.ofNullable(examples.get(iri));
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
