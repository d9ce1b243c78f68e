package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.table.Cell;
import be.overzicht.http.page.table.Column.Holds;
import be.overzicht.store.facts.Term;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column that a list has when it is taken away.
 *
 * @param name how programs call it
 * @param steps what leads from a thing to its values
 * @param kind what its values are
 */
record ListColumn(String name, Steps steps, Kind kind) {
  private static final String MUNICIPALITY = "/gemeente";

  /** What the values of a column are. */
  enum Kind {
    /** A text or a number. */
    VALUE(Holds.TEXT),
    /** Any number of these. */
    VALUES(Holds.TEXTS),
    /** A thing. */
    THING(Holds.THING),
    /** Any number of things. */
    THINGS(Holds.THINGS),
    /** The municipality that an authority is, or that it is linked to. */
    MUNICIPALITY(Holds.THING);

    private final Holds holds;

    Kind(Holds holds) {
      this.holds = holds;
    }
  }

  static ListColumn value(String name, String... path) {
    return new ListColumn(name, Steps.of(path), Kind.VALUE);
  }

  static ListColumn values(String name, String... path) {
    return new ListColumn(name, Steps.of(path), Kind.VALUES);
  }

  static ListColumn thing(String name, String... path) {
    return new ListColumn(name, Steps.of(path), Kind.THING);
  }

  static ListColumn things(String name, String... path) {
    return new ListColumn(name, Steps.of(path), Kind.THINGS);
  }

  static ListColumn municipality(String... path) {
    return new ListColumn("municipality", Steps.of(path), Kind.MUNICIPALITY);
  }

  /** What its cells hold. */
  Holds holds() {
    return kind.holds;
  }

  /** The cells of a thing. */
  List<Cell> cells(Reading reading, String iri) {
    Stream<Term> reached = steps.from(reading.facts(), iri);
    return switch (kind) {
      case VALUE, VALUES -> values(reading, reached.toList());
      case THING, THINGS -> things(reading, reached.map(Term::text));
      case MUNICIPALITY -> things(reading, reached.flatMap(term -> municipality(reading, term.text())));
    };
  }

  /** Things by their names, in the order of these. */
  static List<Cell> things(Reading reading, Stream<String> iris) {
    return iris.map(iri -> new Cell(reading.label(iri), iri))
        .sorted(Comparator.comparing(Cell::text).thenComparing(Cell::iri)).toList();
  }

  /** Of texts in languages the one for the reader; of others all. */
  private List<Cell> values(Reading reading, List<Term> values) {
    boolean isText = values.stream().anyMatch(term -> term instanceof Term.Literal literal && !literal.language().isEmpty());
    return isText ? reading.best(values).map(Cell::of).stream().toList()
        : values.stream().map(Term::text).sorted().map(Cell::of).toList();
  }

  private static Stream<String> municipality(Reading reading, String body) {
    return Stream.concat(Stream.of(body), reading.facts().things(body, Vocab.LINKED_TO).stream())
        .filter(each -> reading.facts().things(each, Vocab.DCT_TYPE).stream().anyMatch(kind -> kind.endsWith(MUNICIPALITY)))
        .limit(1);
  }
}
