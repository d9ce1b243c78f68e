package be.overzicht.http.page.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing of a table.
 *
 * @param iri its address
 * @param name its name
 * @param cells its values, in the order of the columns
 * @param place its outline or point as WKT, if it has one
 */
public record Row(String iri, String name, List<List<Cell>> cells, Optional<String> place) {
  private static final String BETWEEN = "; ";

  /** The texts of a column in one. */
  String text(int column) {
    return joined(cells.get(column).stream().map(Cell::text));
  }

  /** The addresses of a column in one. */
  String addresses(int column) {
    return joined(cells.get(column).stream().map(Cell::iri));
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(BETWEEN));
  }
}
