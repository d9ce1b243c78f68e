package be.overzicht.http.page.portrait;

import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A thing as its portrait looks at it: its values by property, ready to stand in rows and cells.
 *
 * @param reading the reader
 * @param iri the thing
 */
record Subject(Reading reading, String iri) {

  /** The same view of another thing. */
  Subject other(String otherIri) {
    return new Subject(reading, otherIri);
  }

  /** Whether it runs, and how old that knowledge is. */
  Status status() {
    return new Status(reading, iri);
  }

  /** What runs first, and of that what was confirmed last. */
  static Comparator<Subject> runningFirst() {
    return Comparator.comparing(Subject::status, Status.order());
  }

  /** A property of our vocabulary. */
  String term(String name) {
    return reading.edition().uris().term(name);
  }

  /** The things that a property leads to. */
  List<String> things(String property) {
    return reading.facts().things(iri, property);
  }

  /** The things whose property leads here. */
  List<String> pointing(String property) {
    return reading.facts().pointing(property, iri);
  }

  /** The text of a property; empty when there is none. */
  String text(String property) {
    return reading.text(iri, property).orElse("");
  }

  /** A date in words; empty when there is none. */
  String date(String property) {
    return reading.facts().value(iri, property).map(reading.words()::date).orElse("");
  }

  /** The values of a property as a cell. */
  List<Value> cell(String property) {
    return new Values(reading).of(reading.facts().values(iri, property));
  }

  /** The thing itself as a cell. */
  List<Value> self() {
    return List.of(Value.of(reading.link(iri)));
  }

  /** A row of facts with the values of a property, if there are any. */
  Optional<FactList.Row> row(String label, String property) {
    return row(label, cell(property));
  }

  /** A row of facts, if there are values. */
  Optional<FactList.Row> row(String label, List<Value> values) {
    return values.isEmpty() ? Optional.empty()
        : Optional.of(new FactList.Row(Link.plain(reading.t(label)), values));
  }

  /** The rows that have values. */
  @SafeVarargs
  static List<FactList.Row> rows(Optional<FactList.Row>... rows) {
    List<FactList.Row> present = new ArrayList<>();
    for (Optional<FactList.Row> row : rows) {
      row.ifPresent(present::add);
    }
    return present;
  }

  /** A text as a cell; no value for an empty one. */
  static List<Value> cellOf(String text) {
    return text.isEmpty() ? List.of() : List.of(Value.text(text));
  }

  /** The same values, each with a remark. */
  static List<Value> noting(List<Value> values, UnaryOperator<Value> remark) {
    return new ArrayList<>(values.stream().map(remark).toList());
  }
}
