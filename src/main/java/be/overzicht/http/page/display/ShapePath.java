package be.overzicht.http.page.display;

import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A <a href="https://www.w3.org/TR/shacl/#property-paths">path</a>: steps one after another, or the choice between several
 * such ways. A page shows one of the choice, where SHACL takes them together: they say the same in two ways.
 *
 * @param ways the steps of each, in the order of the shape
 */
public record ShapePath(List<List<Step>> ways) {

  /** A property, and whether it is followed from its object to its subject. */
  record Step(String property, Direction direction) {}

  /** Which way a property is followed. */
  enum Direction {
    /** From the thing to its values. */
    FORTH,
    /** From the thing to what points to it: {@code sh:inversePath}. */
    BACK
  }

  /** What it leads to from a thing: of a choice, by the first way that leads anywhere. */
  public List<Term> values(Facts facts, String iri) {
    return ways.stream().map(way -> values(facts, iri, way)).filter(values -> !values.isEmpty()).findFirst()
        .orElse(List.of());
  }

  /** The properties by which things that point here are shown: where a way begins with one. */
  Set<String> incoming() {
    return ways.stream().flatMap(way -> way.stream().limit(1)).filter(step -> step.direction() == Direction.BACK)
        .map(Step::property).collect(Collectors.toSet());
  }

  private static List<Term> values(Facts facts, String iri, List<Step> way) {
    List<Term> reached = List.of(new Term.Iri(iri));
    for (Step step : way) {
      reached = reached.stream().filter(Term.Iri.class::isInstance)
          .flatMap(from -> values(facts, from.text(), step).stream()).distinct().toList();
    }
    return reached;
  }

  private static List<Term> values(Facts facts, String iri, Step step) {
    return step.direction() == Direction.FORTH ? facts.values(iri, step.property())
        : facts.pointing(step.property(), iri).stream().<Term>map(Term.Iri::new).toList();
  }
}
