package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.KeyFinder.Reference;
import be.overzicht.csvw.read.Dialect;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes guesses as a metadata document of <a href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a>. */
final class DescriptionWriter {
  private static final String CONTEXT = "http://www.w3.org/ns/csvw";
  private static final JsonFactory JSON = new JsonFactory();

  private DescriptionWriter() {}

  /** One table as a table description, several as a table group. */
  static String write(List<TableGuess> tables, List<Reference> references) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", CONTEXT);
    if (tables.size() == 1) {
      document.putAll(table(tables.get(0), references));
    } else {
      document.put("tables", tables.stream().map(table -> table(table, references)).toList());
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
      write(json, document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : object.entrySet()) {
        json.writeFieldName((String) member.getKey());
        write(json, member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else {
      json.writeObject(value);
    }
  }

  private static Map<String, Object> table(TableGuess table, List<Reference> references) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("url", table.url());
    Map<String, Object> dialect = dialect(table);
    if (!dialect.isEmpty()) {
      node.put("dialect", dialect);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Map<String, Object>> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(column(table.columns().get(i), table.key().equals(Optional.of(i))));
    }
    schema.put("columns", columns);
    table.key().ifPresent(key -> schema.put("primaryKey", table.columns().get(key).name()));
    List<Map<String, Object>> foreign = references.stream().filter(reference -> reference.from() == table)
        .map(DescriptionWriter::foreignKey).toList();
    if (!foreign.isEmpty()) {
      schema.put("foreignKeys", foreign);
    }
    node.put("tableSchema", schema);
    return node;
  }

  private static Map<String, Object> foreignKey(Reference reference) {
    TableGuess to = reference.to();
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", to.url());
    target.put("columnReference", to.columns().get(to.key().orElseThrow()).name());
    Map<String, Object> foreign = new LinkedHashMap<>();
    foreign.put("columnReference", reference.from().columns().get(reference.column()).name());
    foreign.put("reference", target);
    return foreign;
  }

  private static Map<String, Object> dialect(TableGuess table) {
    Map<String, Object> json = new LinkedHashMap<>();
    Dialect dialect = table.dialect();
    differs(json, "delimiter", dialect.delimiter(), Dialect.DEFAULT.delimiter());
    differs(json, "encoding", dialect.encoding(), Dialect.DEFAULT.encoding());
    if (dialect.commentPrefix().isEmpty()) {
      json.put("commentPrefix", null);
    }
    if (!dialect.lineTerminators().equals(Dialect.DEFAULT.lineTerminators())) {
      json.put("lineTerminators", dialect.lineTerminators());
    }
    if (dialect.headerRows() == 0) {
      json.put("header", false);
    }
    if (dialect.skipRows() > 0) {
      json.put("skipRows", dialect.skipRows());
    }
    if (table.profile().hasBlankRows()) {
      json.put("skipBlankRows", true);
    }
    return json;
  }

  private static void differs(Map<String, Object> json, String name, String value, String usual) {
    if (!value.equals(usual)) {
      json.put(name, value);
    }
  }

  private static Map<String, Object> column(ColumnGuess column, boolean isKey) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", column.name());
    if (!column.title().isEmpty()) {
      node.put("titles", column.title());
    }
    node.put("datatype", datatype(column.form()));
    if (!column.nulls().isEmpty()) {
      node.put("null", Stream.concat(Stream.of(""), column.nulls().stream()).toList());
    }
    column.separator().ifPresent(separator -> node.put("separator", separator));
    column.language().ifPresent(language -> node.put("lang", language));
    if (isKey) {
      node.put("required", true);
    }
    return node;
  }

  private static Object datatype(ValueForm form) {
    if (form.pattern().isEmpty() && form.characters().isEmpty()) {
      return form.base();
    }
    Map<String, Object> datatype = new LinkedHashMap<>();
    datatype.put("base", form.base());
    form.pattern().ifPresent(pattern -> datatype.put("format", pattern));
    if (!form.characters().isEmpty()) {
      datatype.put("format", new TreeMap<>(form.characters()));
    }
    return datatype;
  }
}
