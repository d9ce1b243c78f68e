package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.Annotation;
import be.overzicht.csvw.metadata.ColumnDescription.ListTemplate;
import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.metadata.ColumnDescription.Presence;
import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.ForeignKey;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads schemas and their columns: <a href="https://www.w3.org/TR/tabular-metadata/#schemas">sections 5.5 and 5.6</a>.
 */
final class SchemaReader {
  /** Says that the value template of a list is expanded for each item. */
  static final String VALUE_URL_FOR_EACH = "https://overzicht.be/ns/csvw#valueUrlForEach";

  private static final Set<String> NAMES = with(InheritedReader.NAMES,
      "@context", "@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles");
  private static final Set<String> COLUMN_NAMES = with(InheritedReader.NAMES,
      "@id", "@type", "name", "suppressOutput", "titles", "virtual");

  private final Description schema;
  private final Inherited properties;

  private SchemaReader(Description schema, Inherited above) {
    this.schema = schema;
    this.properties = InheritedReader.read(schema).over(above);
  }

  static Schema read(Description schema, Inherited above) {
    return new SchemaReader(schema, above).read();
  }

  static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  private Schema read() {
    schema.type("Schema");
    schema.annotations(NAMES);
    String id = schema.id().orElse(null);
    List<ColumnDescription> columns = new ArrayList<>();
    for (Json.Members column : schema.objects("columns")) {
      columns.add(column(new Description(schema.context, column)));
    }
    Schema bare = new Schema(id, List.copyOf(columns), List.of(), List.of(), List.of());
    check(bare);
    List<ForeignKey> keys = schema.objects("foreignKeys").stream()
        .map(key -> ForeignKeyReader.read(new Description(schema.context, key), bare)).toList();
    return new Schema(id, bare.columns(), known("primaryKey", bare), known("rowTitles", bare), keys);
  }

  private ColumnDescription column(Description column) {
    column.type("Column");
    column.id();
    List<Annotation> annotations = column.annotations(COLUMN_NAMES);
    boolean forEach = annotations.stream().anyMatch(annotation -> annotation.property().equals(VALUE_URL_FOR_EACH)
        && annotation.value() instanceof Annotation.Literal literal && literal.text().equals("true"));
    return new ColumnDescription(
        column.text("name", SchemaReader::isName, "letters, digits, points and underscores, not beginning with _")
            .orElse(null),
        column.titles("titles"),
        schema.context.language(),
        column.truth("virtual").orElse(false) ? Presence.VIRTUAL : Presence.REAL,
        column.truth("suppressOutput").orElse(false) ? Output.SUPPRESSED : Output.WRITTEN,
        forEach ? ListTemplate.FOR_EACH : ListTemplate.ONCE,
        InheritedReader.read(column).over(properties));
  }

  /** A variable name of RFC 6570, section 2.3, that does not begin with an underscore. */
  private static boolean isName(String name) {
    String character = "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})";
    return !name.startsWith("_") && name.matches(character + "(?:\\.?" + character + ")*");
  }

  private void check(Schema bare) {
    Set<String> names = new HashSet<>();
    boolean virtual = false;
    for (int i = 0; i < bare.columns().size(); i++) {
      ColumnDescription column = bare.columns().get(i);
      if (column.name() != null && !names.add(column.name())) {
        throw schema.context.fault(schema.json.get("columns"), "two columns have the name \"" + column.name() + "\"",
            "give each column a name of its own");
      }
      if (virtual && !column.isVirtual()) {
        throw schema.context.fault(schema.json.get("columns"),
            "the column \"" + column.label(i + 1) + "\" stands behind a virtual column",
            "put virtual columns behind all others");
      }
      virtual = column.isVirtual();
    }
  }

  /** Names of columns of this schema; not given when one is unknown. */
  private List<String> known(String property, Schema bare) {
    List<String> names = schema.columnNames(property);
    for (String name : names) {
      if (bare.indexOf(name).isEmpty()) {
        schema.ignore(property, schema.json.get(property), "names of columns; \"" + name + "\" is none");
        return List.of();
      }
    }
    return names;
  }
}
