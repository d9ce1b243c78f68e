package be.overzicht.csvw.metadata;

import be.overzicht.csvw.read.Dialect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns make a property, as <a href="https://www.w3.org/TR/tabular-metadata/#inherited-properties">section
 * 5.7</a> has it; templates with variables make none that is known here, nor do tables whose dialect divides their lines
 * otherwise than by commas and quotation marks in UTF-8, so that a place can be told from a line alone.
 */
public final class PropertyColumns {
  private final Map<String, Map<String, List<PropertyColumn>>> tables = new HashMap<>();

  /** The columns of the tables of a group. */
  public PropertyColumns(TableGroup group) {
    group.tables().stream().filter(table -> table.dialect().stream().allMatch(PropertyColumns::isUsual))
        .forEach(this::add);
  }

  /**
   * A column of a table.
   *
   * @param number its place among the columns of the file, from 1
   * @param label how messages call it
   */
  public record PropertyColumn(int number, String label) {}

  /** The one column of a table that makes a property; empty when there is none or are several. */
  public Optional<PropertyColumn> only(String table, String property) {
    List<PropertyColumn> columns = tables.getOrDefault(table, Map.of()).getOrDefault(property, List.of());
    return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
  }

  private static boolean isUsual(Dialect dialect) {
    return dialect.delimiter().equals(",") && dialect.quote().equals("\"")
        && dialect.encoding().equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  private void add(TableDescription table) {
    Map<String, List<PropertyColumn>> properties = tables.computeIfAbsent(table.url(), url -> new HashMap<>());
    List<ColumnDescription> columns = table.schema().map(Schema::realColumns).orElse(List.of());
    for (int at = 0; at < columns.size(); at++) {
      PropertyColumn column = new PropertyColumn(at + 1, columns.get(at).label(at + 1));
      Optional.ofNullable(columns.get(at).properties().propertyUrl()).map(Template::text)
          .filter(template -> template.indexOf('{') < 0)
          .map(template -> URI.create(table.url()).resolve(CsvwContext.expandPrefix(template)).toString())
          .ifPresent(property -> properties.computeIfAbsent(property, any -> new ArrayList<>(1)).add(column));
    }
  }
}
