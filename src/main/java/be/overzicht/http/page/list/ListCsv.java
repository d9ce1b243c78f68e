package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Reading;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a selection as CSV (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>) with a header line. */
final class ListCsv {
  private static final String LINE_END = "\r\n";
  private final Reading reading;
  private final ListIndex index;

  ListCsv(Reading reading, ListIndex index) {
    this.reading = reading;
    this.index = index;
  }

  /** The things at these positions, one a line. */
  String write(List<Integer> positions) {
    StringBuilder out = new StringBuilder();
    List<String> header = new ArrayList<>(List.of("uri", "name"));
    index.plan().facets().forEach(facet -> header.add(facet.name()));
    index.plan().columns().forEach(column -> header.add(column.name()));
    index.plan().counts().forEach(order -> header.add(order.name()));
    append(out, header.stream());
    positions.forEach(position -> append(out, row(position)));
    return out.toString();
  }

  private Stream<String> row(int position) {
    String iri = index.iri(position);
    Stream<String> facets = index.plan().facets().stream().map(facet -> facet.values(reading.facts(), iri).stream()
        .map(value -> facet.label(reading, value)).sorted().collect(Collectors.joining("; ")));
    Stream<String> columns = index.plan().columns().stream().map(column -> value(iri, column.property()));
    Stream<String> counts = index.plan().counts().stream().map(order -> order.count(reading.facts(), iri))
        .map(String::valueOf);
    return Stream.of(Stream.of(iri, index.name(position)), facets, columns, counts).flatMap(cells -> cells);
  }

  private String value(String iri, String property) {
    List<Term> values = reading.facts().values(iri, property);
    return values.stream().anyMatch(term -> term instanceof Term.Literal literal && !literal.language().isEmpty())
        ? reading.text(iri, property).orElse("")
        : values.stream().map(Term::text).sorted().collect(Collectors.joining("; "));
  }

  private static void append(StringBuilder out, Stream<String> cells) {
    out.append(cells.map(ListCsv::quoted).collect(Collectors.joining(","))).append(LINE_END);
  }

  private static String quoted(String cell) {
    boolean special = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
