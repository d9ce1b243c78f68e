package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Reading;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.List;

/**
 * A property that things can be chosen by.
 *
 * @param name the parameter in the address
 * @param steps what leads from a thing to its values
 * @param kind what the values are
 */
record Facet(String name, Steps steps, Kind kind) {

  /** What the values of a facet are. */
  enum Kind {
    /** A thing, shown by name. */
    THING,
    /** Any number of things, shown by name. */
    THINGS,
    /** Dates, of which the year counts. */
    YEAR,
    /** Nothing but whether there is a value. */
    ABSENT
  }

  static Facet thing(String name, String... path) {
    return new Facet(name, Steps.of(path), Kind.THING);
  }

  static Facet things(String name, String... path) {
    return new Facet(name, Steps.of(path), Kind.THINGS);
  }

  static Facet year(String property) {
    return new Facet("year", Steps.of(property), Kind.YEAR);
  }

  /** {@code yes} for things without this property, {@code no} for those with it. */
  static Facet present(String name, String property) {
    return new Facet(name, Steps.of(property), Kind.ABSENT);
  }

  /** The values of a thing, each once. */
  List<String> values(Facts facts, String iri) {
    List<String> values = steps.from(facts, iri).map(Term::text).toList();
    return switch (kind) {
      case THING, THINGS -> values;
      case YEAR -> values.stream().filter(date -> date.length() >= 4).map(date -> date.substring(0, 4)).distinct()
          .toList();
      case ABSENT -> List.of(values.isEmpty() ? "yes" : "no");
    };
  }

  /** Whether its values are things. */
  boolean isOfThings() {
    return kind == Kind.THING || kind == Kind.THINGS;
  }

  /** The value as it stands in an address: short for our things. */
  String parameter(String value) {
    return isOfThings() ? value.replaceFirst("^.*[/#]", "") : value;
  }

  /** The value as it is shown. */
  String label(Reading reading, String value) {
    return switch (kind) {
      case THING, THINGS -> reading.label(value);
      case YEAR -> value;
      case ABSENT -> reading.t("facet." + name + "." + value);
    };
  }
}
