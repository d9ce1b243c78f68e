package be.overzicht.http.page.list;

import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from a thing to others.
 *
 * @param properties what is followed, one after another; a property that begins with ^ is gone backwards
 */
record Steps(List<String> properties) {
  private static final String BACK = "^";

  static Steps of(String... properties) {
    return new Steps(List.of(properties));
  }

  /** What the way leads to, each once. */
  Stream<Term> from(Facts facts, String iri) {
    Stream<Term> reached = Stream.of(new Term.Iri(iri));
    for (String step : properties) {
      reached = reached.flatMap(term -> step.startsWith(BACK)
          ? facts.pointing(step.substring(1), term.text()).stream().map(Term.Iri::new)
          : facts.values(term.text(), step).stream());
    }
    return reached.distinct();
  }
}
