package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.Annotation;
import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.Languages;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a metadata document into the description of a table group
 * (<a href="https://www.w3.org/TR/tabular-metadata/#table-groups">sections 5.2 to 5.4</a>).
 */
public final class MetadataDocument {
  private static final Set<String> GROUP_NAMES = SchemaReader.with(InheritedReader.NAMES, "@context", "@id", "@type",
      "dialect", "notes", "tableDirection", "tableSchema", "tables", "transformations");
  private static final Set<String> TABLE_NAMES = SchemaReader.with(InheritedReader.NAMES, "@context", "@id", "@type",
      "dialect", "notes", "suppressOutput", "tableDirection", "tableSchema", "transformations", "url");
  private static final String CSVW_NOTE = CsvwContext.NAMESPACE + "note";

  private final DocumentContext context;
  private final String tableOtherwise;
  private final Naming naming;

  private MetadataDocument(DocumentContext context, String tableOtherwise, Naming naming) {
    this.context = context;
    this.tableOtherwise = tableOtherwise;
    this.naming = naming;
  }

  /** Reads a document. */
  public static TableGroup read(Resource resource, Resources resources, ProblemLog log) throws IOException {
    return read(resource, context(resource, resources, log), null, Naming.AS_WRITTEN);
  }

  /** Reads a document that describes this table, also when it names another: a copy elsewhere, mostly. */
  public static TableGroup read(Resource resource, String table, Resources resources, ProblemLog log)
      throws IOException {
    return read(resource, context(resource, resources, log), table, Naming.AS_ASKED);
  }

  /** Reads a document that describes one table without an address of its own: that of the document, or this one. */
  public static TableGroup readForStream(Resource resource, String table, Resources resources, ProblemLog log)
      throws IOException {
    return read(resource, context(resource, resources, log), table, Naming.AS_WRITTEN);
  }

  private static TableGroup read(Resource resource, DocumentContext bare, String table, Naming naming)
      throws IOException {
    Json.Members root = root(resource, bare);
    DocumentContext context = TopLevel.context(bare, root);
    return new MetadataDocument(context, table, naming).group(new Description(context, root));
  }

  /** What a table is called when a document was given for it. */
  private enum Naming {
    /** As it was asked for. */
    AS_ASKED,
    /** As the document says. */
    AS_WRITTEN
  }

  private static DocumentContext context(Resource resource, Resources resources, ProblemLog log) {
    return new DocumentContext(resource.name(), resource.address(), resource.address(), Languages.UNDEFINED, resources,
        log);
  }

  private static Json.Members root(Resource resource, DocumentContext context) throws IOException {
    try (InputStream in = resource.open()) {
      Json json = JsonDocument.read(in, resource.name());
      if (json instanceof Json.Members object) {
        return object;
      }
      throw context.fault(json, "a metadata document is an object, and this is " + json.kind(), "put one object in it");
    }
  }

  private TableGroup group(Description root) {
    if (!root.has("tables")) {
      TableDescription table = table(root, new Above(Inherited.NONE, null, null));
      return new TableGroup(null, List.of(wanted(table, root)), List.of());
    }
    root.type("TableGroup");
    Inherited properties = InheritedReader.read(root);
    List<Annotation> annotations = annotations(root, GROUP_NAMES);
    Above above = new Above(properties, root.json.get("tableSchema"), dialect(root).orElse(null));
    List<TableDescription> tables = new ArrayList<>();
    for (Json.Members table : root.objects("tables")) {
      tables.add(table(new Description(context, table), above));
    }
    if (tables.isEmpty()) {
      throw context.fault(root.json, "the table group has no tables", "describe at least one table in \"tables\"");
    }
    return new TableGroup(root.id().orElse(null), tables, annotations);
  }

  /** The description for the table that was asked for, also when it names another: a copy elsewhere, mostly. */
  private TableDescription wanted(TableDescription table, Description root) {
    if (naming == Naming.AS_WRITTEN || Iris.normalized(tableOtherwise).equals(Iris.normalized(table.url()))) {
      return table;
    }
    context.warn(root.json.get("url"), "the metadata describes " + table.url() + ", and is taken for " + tableOtherwise,
        "leave \"url\" out, or give it the address of the table");
    return table.at(tableOtherwise);
  }

  private TableDescription table(Description table, Above above) {
    table.type("Table");
    Optional<String> url = table.source("url").or(() -> Optional.ofNullable(tableOtherwise));
    if (url.isEmpty() || table.has("url") && !(table.json.get("url") instanceof Json.Text)) {
      throw context.fault(table.json, "a table has no address", "give the address of its file as \"url\"");
    }
    Inherited properties = InheritedReader.read(table).over(above.properties);
    List<Annotation> annotations = annotations(table, TABLE_NAMES);
    Json schema = table.has("tableSchema") ? table.json.get("tableSchema") : above.schema;
    return new TableDescription(url.get(), table.id().orElse(null),
        schema == null ? Optional.empty() : Optional.of(schema(schema, properties)),
        dialect(table).or(() -> Optional.ofNullable(above.dialect)),
        table.truth("suppressOutput").orElse(false) ? Output.SUPPRESSED : Output.WRITTEN,
        properties, annotations, context.file());
  }

  private List<Annotation> annotations(Description description, Set<String> known) {
    description.text("tableDirection", Set.of("rtl", "ltr", "auto")::contains, "rtl, ltr or auto");
    Transformations.check(description);
    List<Annotation> annotations = new ArrayList<>(description.annotations(known));
    CommonProperties common = new CommonProperties(context);
    for (Json note : description.items("notes")) {
      annotations.addAll(common.read(CSVW_NOTE, note));
    }
    return annotations;
  }

  private Schema schema(Json value, Inherited properties) {
    if (value instanceof Json.Members object) {
      return SchemaReader.read(new Description(context, object), properties);
    }
    if (!(value instanceof Json.Text reference)) {
      context.warn(value, "\"tableSchema\" is " + value.kind() + "; a schema without columns is taken",
          "write an object, or the address of one");
      return new Schema(null, List.of(), List.of(), List.of(), List.of());
    }
    Description description = referenced(reference, "schema");
    Schema schema = SchemaReader.read(description, properties);
    return schema.id() != null ? schema : new Schema(context.resolve(reference.value()), schema.columns(),
        schema.primaryKey(), schema.rowTitles(), schema.foreignKeys());
  }

  private Optional<Dialect> dialect(Description description) {
    Json value = description.json.get("dialect");
    if (value instanceof Json.Members object) {
      return Optional.of(DialectReader.read(new Description(context, object), Dialect.DEFAULT));
    }
    if (value instanceof Json.Text reference) {
      return Optional.of(DialectReader.read(referenced(reference, "dialect"), Dialect.DEFAULT));
    }
    if (value == null) {
      return Optional.empty();
    }
    context.warn(value, "\"dialect\" is " + value.kind() + "; a dialect that says nothing is taken",
        "write an object, or the address of one");
    return Optional.of(Dialect.DEFAULT);
  }

  /** A description that stands in a document of its own. */
  private Description referenced(Json.Text reference, String kind) {
    String address = context.source(reference, reference.value());
    try {
      Resource resource = context.resources().find(address).orElseThrow(() -> context.fault(reference,
          "the " + kind + " at " + address + " is not found", "correct the address, or map it to a folder with --map"));
      DocumentContext bare = context(resource, context.resources(), context.log());
      Json.Members root = root(resource, bare);
      return new Description(TopLevel.referenced(bare, root), root);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What a table takes over from its group. */
  private record Above(Inherited properties, Json schema, Dialect dialect) {}
}
