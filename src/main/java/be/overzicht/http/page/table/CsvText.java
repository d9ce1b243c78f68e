package be.overzicht.http.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a table as CSV (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>) with a header line. */
public final class CsvText {
  private static final String LINE_END = "\r\n";

  private CsvText() {}

  /** One row a line: what people read first, then the addresses of the things that are named. */
  public static String write(DataTable table) {
    StringBuilder out = new StringBuilder();
    List<Column> columns = table.columns();
    List<String> header = new ArrayList<>(List.of("uri", "name"));
    columns.forEach(column -> header.add(column.name()));
    columns.stream().filter(Column::isOfThings).forEach(column -> header.add(column.ofAddresses()));
    append(out, header);
    table.rows().forEach(row -> append(out, cells(columns, row)));
    return out.toString();
  }

  /** A header and lines of texts. */
  public static String write(List<String> header, List<List<String>> lines) {
    StringBuilder out = new StringBuilder();
    append(out, header);
    lines.forEach(line -> append(out, line));
    return out.toString();
  }

  private static List<String> cells(List<Column> columns, Row row) {
    List<String> cells = new ArrayList<>(List.of(row.iri(), row.name()));
    IntStream.range(0, columns.size()).forEach(at -> cells.add(row.text(at)));
    IntStream.range(0, columns.size()).filter(at -> columns.get(at).isOfThings())
        .forEach(at -> cells.add(row.addresses(at)));
    return cells;
  }

  private static void append(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(","))).append(LINE_END);
  }

  private static String quoted(String cell) {
    boolean special = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
