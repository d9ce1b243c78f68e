package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.KeyFinder.Reference;
import be.overzicht.csvw.read.Dialect;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes guesses as a metadata document of <a href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a>. */
final class DescriptionWriter {
  private static final String CONTEXT = "http://www.w3.org/ns/csvw";
  private static final ObjectMapper JSON = new ObjectMapper();

  private DescriptionWriter() {}

  /** One table as a table description, several as a table group. */
  static String write(List<TableGuess> tables, List<Reference> references) {
    ObjectNode document = JSON.createObjectNode().put("@context", CONTEXT);
    if (tables.size() == 1) {
      table(document, tables.get(0), references);
    } else {
      ArrayNode list = document.putArray("tables");
      tables.forEach(table -> table(list.addObject(), table, references));
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(document) + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void table(ObjectNode node, TableGuess table, List<Reference> references) {
    node.put("url", table.url());
    dialect(node, table);
    ObjectNode schema = node.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    for (int i = 0; i < table.columns().size(); i++) {
      column(columns.addObject(), table.columns().get(i), table.key().equals(Optional.of(i)));
    }
    table.key().ifPresent(key -> schema.put("primaryKey", table.columns().get(key).name()));
    for (Reference reference : references) {
      if (reference.from() == table) {
        TableGuess to = reference.to();
        ObjectNode foreign = schema.withArray("foreignKeys").addObject();
        foreign.put("columnReference", table.columns().get(reference.column()).name());
        foreign.putObject("reference").put("resource", to.url())
            .put("columnReference", to.columns().get(to.key().orElseThrow()).name());
      }
    }
  }

  private static void dialect(ObjectNode node, TableGuess table) {
    ObjectNode json = JSON.createObjectNode();
    Dialect dialect = table.dialect();
    differs(json, "delimiter", dialect.delimiter(), Dialect.DEFAULT.delimiter());
    differs(json, "encoding", dialect.encoding(), Dialect.DEFAULT.encoding());
    if (dialect.commentPrefix().isEmpty()) {
      json.putNull("commentPrefix");
    }
    if (!dialect.lineTerminators().equals(Dialect.DEFAULT.lineTerminators())) {
      dialect.lineTerminators().forEach(json.putArray("lineTerminators")::add);
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
    if (!json.isEmpty()) {
      node.set("dialect", json);
    }
  }

  private static void differs(ObjectNode json, String name, String value, String usual) {
    if (!value.equals(usual)) {
      json.put(name, value);
    }
  }

  private static void column(ObjectNode node, ColumnGuess column, boolean isKey) {
    node.put("name", column.name());
    if (!column.title().isEmpty()) {
      node.put("titles", column.title());
    }
    datatype(node, column.form());
    if (!column.nulls().isEmpty()) {
      ArrayNode nulls = node.putArray("null").add("");
      column.nulls().forEach(nulls::add);
    }
    column.separator().ifPresent(separator -> node.put("separator", separator));
    column.language().ifPresent(language -> node.put("lang", language));
    if (isKey) {
      node.put("required", true);
    }
  }

  private static void datatype(ObjectNode node, ValueForm form) {
    if (form.pattern().isEmpty() && form.characters().isEmpty()) {
      node.put("datatype", form.base());
      return;
    }
    ObjectNode datatype = node.putObject("datatype").put("base", form.base());
    form.pattern().ifPresent(pattern -> datatype.put("format", pattern));
    if (!form.characters().isEmpty()) {
      ObjectNode characters = datatype.putObject("format");
      form.characters().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
          .forEach(each -> characters.put(each.getKey(), each.getValue()));
    }
  }
}
