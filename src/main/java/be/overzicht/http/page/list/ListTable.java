package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.PropertyNames;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.table.Cell;
import be.overzicht.http.page.table.Column.Holds;
import be.overzicht.http.page.table.Column;
import be.overzicht.http.page.table.DataTable;
import be.overzicht.http.page.table.Row;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the table of a selection: what things can be chosen by, further properties, and counts. */
final class ListTable {
  private static final Set<String> OF_PARTICIPATION = Set.of("deelname", "bestuurseenheid", "initiatief");

  private final Reading reading;
  private final String concept;
  private final ListIndex index;
  private final Optional<Steps> place;

  ListTable(Reading reading, String concept, ListIndex index) {
    this.reading = reading;
    this.concept = concept;
    this.index = index;
    this.place = ListPlan.place(concept, reading.edition().uris());
  }

  /** The things at these positions, one a row. */
  DataTable of(List<Integer> positions, String license) {
    return new DataTable(about(license), columns(), positions.stream().map(this::row).toList());
  }

  private DataTable.About about(String license) {
    String base = reading.edition().uris().base();
    List<String> notes = OF_PARTICIPATION.contains(concept) ? List.of(reading.t("table.known-only")) : List.of();
    List<String> credits = place.isPresent() ? Authorities.of(reading.edition()).credits(reading) : List.of();
    return new DataTable.About(reading.many(concept), base + reading.address().at("/doc/" + concept).without("page").href(),
        reading.edition().snapshot().name(), reading.edition().snapshot().instant().toString().substring(0, 10), license,
        notes, credits);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    index.plan().facets().forEach(facet -> columns.add(new Column(facet.name(), reading.t("facet." + facet.name()),
        origin(facet.steps()), holds(facet))));
    index.plan().columns().forEach(column -> columns.add(new Column(column.name(), reading.t("column." + column.name()),
        origin(column.steps()), column.holds())));
    index.plan().counts().forEach(order -> columns.add(new Column(order.name(), reading.t("column." + order.name()),
        origin(order.steps()), Holds.TEXT)));
    return columns;
  }

  /** The properties that lead from a thing to its values, by name and in short. */
  private String origin(Steps steps) {
    PropertyNames names = new PropertyNames(reading);
    return Stream.concat(Stream.of(reading.one(concept)), steps.properties().stream().map(step -> {
      String property = step.replaceFirst("^\\^", "");
      String shortened = reading.edition().prefixes().shorten(property).orElse(property);
      return names.name(property) + " (" + (step.startsWith("^") ? "^" : "") + shortened + ")";
    })).collect(Collectors.joining(" → "));
  }

  private static Holds holds(Facet facet) {
    return switch (facet.kind()) {
      case THING -> Holds.THING;
      case THINGS -> Holds.THINGS;
      case YEAR, ABSENT -> Holds.TEXT;
    };
  }

  private Row row(int position) {
    String iri = index.iri(position);
    List<List<Cell>> cells = new ArrayList<>();
    index.plan().facets().forEach(facet -> cells.add(cells(facet, iri)));
    index.plan().columns().forEach(column -> cells.add(column.cells(reading, iri)));
    index.plan().counts().forEach(order -> cells.add(
        List.of(Cell.of(String.valueOf(order.count(reading.facts(), iri))))));
    Optional<String> outline = place.flatMap(steps -> steps.from(reading.facts(), iri).map(Term::text).sorted().findFirst());
    return new Row(iri, index.name(position), cells, outline);
  }

  private List<Cell> cells(Facet facet, String iri) {
    List<String> values = facet.values(reading.facts(), iri);
    return facet.isOfThings() ? ListColumn.things(reading, values.stream())
        : values.stream().map(value -> Cell.of(facet.label(reading, value))).toList();
  }
}
