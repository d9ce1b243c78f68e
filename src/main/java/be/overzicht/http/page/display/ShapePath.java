package be.overzicht.http.page.display;

import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A <a href="https://www.w3.org/TR/shacl/#property-paths">path</a> of one step, or the choice between several. A page shows
 * one of the choice, where SHACL takes them together: they say the same in two ways.
 *
 * @param steps the properties that lead to the values, in the order of the shape
 */
public record ShapePath(List<Step> steps) {

  /** A property, and whether it is followed from its object to its subject. */
  record Step(String property, Direction direction) {}

  /** Which way a property is followed. */
  enum Direction {
    /** From the thing to its values. */
    FORTH,
    /** From the thing to what points to it: {@code sh:inversePath}. */
    BACK
  }

  /** What it leads to from a thing: of a choice, by the first step that leads anywhere. */
  public List<Term> values(Facts facts, String iri) {
    return steps.stream().map(step -> values(facts, iri, step)).filter(values -> !values.isEmpty()).findFirst()
        .orElse(List.of());
  }

  /** The properties by which things that point here are shown. */
  Set<String> incoming() {
    return steps.stream().filter(step -> step.direction() == Direction.BACK).map(Step::property)
        .collect(Collectors.toSet());
  }

  private static List<Term> values(Facts facts, String iri, Step step) {
    return step.direction() == Direction.FORTH ? facts.values(iri, step.property())
        : facts.pointing(step.property(), iri).stream().<Term>map(Term.Iri::new).toList();
  }
}
