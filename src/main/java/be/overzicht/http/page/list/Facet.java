package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Reading;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A property that things can be chosen by.
 *
 * @param name the parameter in the address
 * @param path the properties that lead from a thing to its values; one that begins with ^ is gone backwards
 * @param kind what the values are
 */
record Facet(String name, List<String> path, Kind kind) {
  private static final String BACK = "^";

  /** What the values of a facet are. */
  enum Kind {
    /** Things, shown by name. */
    THING,
    /** Dates, of which the year counts. */
    YEAR,
    /** Nothing but whether there is a value. */
    ABSENT
  }

  static Facet thing(String name, String... path) {
    return new Facet(name, List.of(path), Kind.THING);
  }

  static Facet year(String property) {
    return new Facet("year", List.of(property), Kind.YEAR);
  }

  /** {@code yes} for things without this property, {@code no} for those with it. */
  static Facet present(String name, String property) {
    return new Facet(name, List.of(property), Kind.ABSENT);
  }

  /** The values of a thing, each once. */
  List<String> values(Facts facts, String iri) {
    Stream<Term> reached = Stream.of(new Term.Iri(iri));
    for (String step : path) {
      reached = reached.flatMap(term -> step.startsWith(BACK)
          ? facts.pointing(step.substring(1), term.text()).stream().map(Term.Iri::new)
          : facts.values(term.text(), step).stream());
    }
    List<String> values = reached.map(Term::text).distinct().toList();
    return switch (kind) {
      case THING -> values;
      case YEAR -> values.stream().filter(date -> date.length() >= 4).map(date -> date.substring(0, 4)).distinct()
          .toList();
      case ABSENT -> List.of(values.isEmpty() ? "yes" : "no");
    };
  }

  /** The value as it stands in an address: short for our things. */
  String parameter(String value) {
    return kind == Kind.THING ? value.replaceFirst("^.*[/#]", "") : value;
  }

  /** The value as it is shown. */
  String label(Reading reading, String value) {
    return switch (kind) {
      case THING -> reading.label(value);
      case YEAR -> value;
      case ABSENT -> reading.t("facet." + name + "." + value);
    };
  }
}
