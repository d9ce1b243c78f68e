package be.overzicht.http.page.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a table as flat objects: names beside addresses, a list only where there can be several. */
final class FlatRows {
  private FlatRows() {}

  /** The members of one row, in the order of the columns; null where nothing is known. */
  static Map<String, Object> of(DataTable table, Row row) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("uri", row.iri());
    members.put("name", row.name());
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      members.put(column.name(), value(column, row.cells().get(at), Cell::text));
      if (column.isOfThings()) {
        members.put(column.ofAddresses(), value(column, row.cells().get(at), Cell::iri));
      }
    }
    return members;
  }

  /** What is known of the table as a whole. */
  static Map<String, Object> about(DataTable table) {
    DataTable.About about = table.about();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("title", about.title());
    members.put("address", about.address());
    members.put("release", about.release());
    members.put("date", about.date());
    members.put("license", about.license());
    members.put("notes", about.notes());
    return members;
  }

  private static Object value(Column column, List<Cell> cells, Function<Cell, String> part) {
    List<String> parts = cells.stream().map(part).toList();
    boolean isList = column.isOfSeveral() || parts.size() > 1;
    return isList ? parts : Optional.ofNullable(parts.isEmpty() ? null : parts.get(0)).orElse(null);
  }
}
