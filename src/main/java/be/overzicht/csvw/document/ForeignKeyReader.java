package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.ForeignKey;
import be.overzicht.csvw.metadata.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads foreign keys, and holds them against the tables of their group. */
final class ForeignKeyReader {
  private static final Set<String> NAMES = Set.of("columnReference", "reference");
  private static final Set<String> REFERENCE_NAMES = Set.of("columnReference", "resource", "schemaReference");

  private ForeignKeyReader() {}

  static ForeignKey read(Description key, Schema schema) {
    only(key, NAMES, "a foreign key");
    List<String> columns = columns(key);
    for (String column : columns) {
      if (schema.indexOf(column).isEmpty()) {
        throw key.context.fault(key.json, "a foreign key names the column \"" + column + "\", which is not there",
            "name a column of this schema");
      }
    }
    if (!(key.json.get("reference") instanceof Json.Members object)) {
      throw key.context.fault(key.json, "a foreign key has no reference to a table", "add an object as its reference");
    }
    Description reference = new Description(key.context, object);
    only(reference, REFERENCE_NAMES, "the reference of a foreign key");
    Optional<String> table = reference.source("resource");
    Optional<String> schemaId = reference.link("schemaReference");
    if (table.isPresent() == schemaId.isPresent()) {
      throw key.context.fault(object, "the reference of a foreign key has to name one table or one schema",
          "give either resource or schemaReference");
    }
    List<String> referenced = columns(reference);
    if (referenced.size() != columns.size()) {
      throw key.context.fault(object, "a foreign key has " + columns.size() + " columns and refers to "
          + referenced.size(),
          "name as many columns on both sides");
    }
    return new ForeignKey(columns, table.orElse(null), schemaId.orElse(null), referenced, object.line());
  }

  private static List<String> columns(Description key) {
    List<String> columns = key.columnNames("columnReference");
    if (columns.isEmpty()) {
      throw key.context.fault(key.json, "a foreign key names no columns", "give the names as its columnReference");
    }
    return columns;
  }

  private static void only(Description description, Set<String> names, String kind) {
    for (String name : description.json.map().keySet()) {
      if (!names.contains(name)) {
        throw description.context.fault(description.json, "\"" + name + "\" stands in " + kind,
            "leave only " + String.join(", ", names.stream().sorted().toList()));
      }
    }
  }
}
