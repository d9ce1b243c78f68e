package be.overzicht.csvw.run;

import be.overzicht.csvw.document.MetadataLocator;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.ForeignKeys;
import be.overzicht.csvw.metadata.Languages;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.metadata.Titles;
import be.overzicht.csvw.plan.OutputForm.RowStatements;
import be.overzicht.csvw.plan.OutputForm;
import be.overzicht.csvw.plan.PlanCompiler;
import be.overzicht.csvw.plan.TemplateCheck;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Header;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Converts the tables of a group one after the other, and checks their keys at the end. */
public final class GroupConversion {
  private final TableGroup group;
  private final Resources resources;
  private final Settings settings;
  private final RowEngine engine;
  private final ProblemLog log;
  private final GroupStatements statements;
  private final Map<TableDescription, TableInput> inputs = new IdentityHashMap<>();
  private int number;
  private boolean failed;

  /** A conversion of this group, whose tables are found among these resources. */
  public GroupConversion(TableGroup group, Resources resources, Settings settings, RowEngine engine,
      ProblemLog log) {
    this.group = group;
    this.resources = resources;
    this.settings = settings;
    this.engine = engine;
    this.log = log;
    this.statements = new GroupStatements(group.id());
  }

  /**
   * How to convert.
   *
   * @param rows which statements are made about rows
   * @param purpose what the tables are read for
   * @param graphOf the graph of the table at an address
   */
  public record Settings(RowStatements rows, Purpose purpose, Function<String, Optional<String>> graphOf) {}

  /** Rows read. */
  public long rows() {
    return engine.rows();
  }

  /** Statements written. */
  public long statements() {
    return engine.statements() + statements.statements();
  }

  /** Whether a table could not be read to its end. */
  public boolean hasFailed() {
    return failed;
  }

  /** Writes the statements of all tables. */
  public void run(OutputStream out) throws IOException {
    new ForeignKeys(group).require();
    if (settings.rows() == RowStatements.STANDARD) {
      statements.group(group.annotations(), OutputForm.end(null));
      flush(out);
    }
    GroupKeys keys = new GroupKeys(group, engine.seed());
    engine.begin(group);
    for (TableDescription table : group.tables()) {
      try {
        convert(table, keys, out);
      } catch (FaultException fault) {
        failed = true;
        log.add(fault.finding());
      }
    }
    new KeyCheck(inputs, engine, log).run(keys);
  }

  private void convert(TableDescription table, GroupKeys keys, OutputStream out) throws IOException {
    Resource resource = resources.find(table.url()).orElseThrow(() -> MetadataLocator.notFound(table.url()));
    Dialect dialect = table.dialect().orElseGet(() -> usualDialect(resource));
    try (RowReader reader = RowReader.open(resource, dialect)) {
      Header header = reader.header();
      TableDescription whole = withAllColumns(table, header);
      List<Finding> misfits = misfits(new HeaderCheck(header, table, dialect, resource.name(), settings.purpose()),
          new HeaderShape(header, table.schema(), dialect, resource.name()), whole);
      OutputForm form = OutputForm.of(++number, settings.rows(), table.id(),
          settings.graphOf().apply(table.url()).orElse(null));
      if (settings.rows() == RowStatements.STANDARD && table.output() == Output.WRITTEN) {
        statements.table(whole, form);
        flush(out);
      }
      List<KeyPlan> mine = keys.of(table).stream().map(GroupKeys.Key::plan).toList();
      int width = header.width() > 0 ? header.width() : whole.schema().orElseThrow().realColumns().size();
      TableInput input = new TableInput(PlanCompiler.compile(whole, width, form), resource, dialect);
      int comments = engine.convert(input, mine, reader, out,
          misfits.isEmpty() ? log : new ProblemLog(follows -> { }));
      tellComments(comments, resource, dialect);
      if (misfits.isEmpty()) {
        inputs.put(table, input);
      }
    }
  }

  /** Tells what is wrong with the header and the templates; returns what makes the rest of the table unsure. */
  private List<Finding> misfits(HeaderCheck check, HeaderShape shape, TableDescription whole) {
    List<Finding> findings = new ArrayList<>(shape.findings(whole.schema().orElseThrow().columns()));
    findings.addAll(check.findings());
    findings.addAll(new TemplateCheck(whole).findings());
    findings.forEach(log::add);
    return findings.stream().filter(finding -> !finding.kind().isWarning()).toList();
  }

  /** A table in tabs says so by its type. */
  private static Dialect usualDialect(Resource resource) {
    Dialect usual = Dialect.DEFAULT;
    String type = resource.contentType().orElse("");
    String delimiter = type.startsWith("text/tab-separated-values") ? "\t" : usual.delimiter();
    int header = type.matches(".*;\\s*header=absent\\b.*") ? 0 : usual.headerRows();
    return new Dialect(usual.commentPrefix(), delimiter, usual.encoding(), usual.quote(), usual.doubled(), header,
        usual.lineTerminators(), usual.blankRows(), usual.skipColumns(), usual.skipRows(), usual.trim(), usual.comments());
  }

  /** The description with the columns that only the header tells of. */
  private TableDescription withAllColumns(TableDescription table, Header header) {
    boolean described = table.schema().isPresent();
    Schema schema = table.schema().orElse(new Schema(null, List.of(), List.of(), List.of(), List.of()));
    List<ColumnDescription> columns = new ArrayList<>(schema.realColumns());
    for (int i = columns.size(); i < header.width(); i++) {
      Titles titles = described || i >= header.titles().size()
          ? Titles.NONE
          : Titles.of(header.titles().get(i), Languages.UNDEFINED);
      columns.add(ColumnDescription.of(titles, table.properties()));
    }
    schema.columns().stream().filter(ColumnDescription::isVirtual).forEach(columns::add);
    return new TableDescription(table.url(), table.id(), Optional.of(schema.withColumns(columns)), table.dialect(),
        table.output(), table.properties(), table.annotations(), table.document());
  }

  /** A comment that no dialect asked for may be a row that nobody wanted to lose. */
  private void tellComments(int comments, Resource resource, Dialect dialect) {
    if (comments > 0 && dialect.comments() == Dialect.Comments.USUAL) {
      log.add(Finding.at(ProblemKind.TABLE_WARNING, Place.in(resource.name()),
          comments + " lines begin with # and are left out as comments",
          "set \"commentPrefix\": null in the dialect if they are rows"));
    }
  }

  private void flush(OutputStream out) throws IOException {
    statements.out().writeTo(out);
    statements.out().clear();
  }
}
