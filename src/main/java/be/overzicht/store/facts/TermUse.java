package be.overzicht.store.facts;

import be.overzicht.store.facts.Facts.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each property and class is used in a snapshot, and where. */
public final class TermUse {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private static final Comparator<Fact> FIRST =
      Comparator.comparing(Fact::subject).thenComparing(fact -> fact.object().toString());

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Fact> examples = new HashMap<>();

  /** Counts one more fact. */
  public void add(Fact fact) {
    count(fact.property(), fact);
    if (fact.property().equals(TYPE)) {
      count(fact.object().text(), fact);
    }
  }

  private void count(String term, Fact fact) {
    counts.merge(term, 1, Integer::sum);
    examples.merge(term, fact, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
  }

  /** The fact with this property, or that says that something is of this class, whose subject comes first. */
  public Optional<Fact> example(String iri) {
    return Optional.ofNullable(examples.get(iri));
  }

  /** How often a term is used. */
  public int count(String iri) {
    return counts.getOrDefault(iri, 0);
  }

  /** The terms in use, the most used first. */
  public List<String> terms() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
  }
}
