package be.overzicht.csvw.table;

import be.overzicht.csvw.document.MetadataLocator;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.Languages;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.Titles;
import be.overzicht.csvw.plan.OutputForm;
import be.overzicht.csvw.plan.PlanCompiler;
import be.overzicht.csvw.plan.TemplateCheck;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Header;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a table: reads its header, tells what does not fit it, and compiles the plan for its rows. */
public final class TableOpening {
  private final Resources resources;
  private final Opening settings;
  private final ProblemLog log;

  /** Opens tables that are found among these resources, and tells a log what is wrong with them. */
  public TableOpening(Resources resources, Opening settings, ProblemLog log) {
    this.resources = resources;
    this.settings = settings;
    this.log = log;
  }

  /** Opens a table that has this number in its group; the caller closes its reader. */
  public OpenTable open(TableDescription table, int number) throws IOException {
    Resource resource = resources.find(table.url()).orElseThrow(() -> MetadataLocator.notFound(table.url()));
    Dialect dialect = table.dialect().orElseGet(() -> usualDialect(resource));
    resource.sheet().ifPresent(findings -> findings.forEach(log::add));
    RowReader reader = RowReader.open(resource, dialect);
    try {
      Header header = reader.header();
      TableDescription whole = withAllColumns(table, header);
      List<Finding> misfits = misfits(new HeaderCheck(header, table, dialect, resource.name(), settings.purpose()),
          new HeaderShape(header, table.schema(), dialect, resource.name()), whole);
      OutputForm form = OutputForm.of(number, settings.rows(), table.id(),
          settings.graphOf().apply(table.url()).orElse(null));
      int width = header.width() > 0 ? header.width() : whole.schema().orElseThrow().realColumns().size();
      TableInput input = new TableInput(PlanCompiler.compile(whole, width, form), resource, dialect);
      ProblemLog rows = misfits.isEmpty() ? log : new ProblemLog(follows -> { });
      return new OpenTable(table, form, input, reader, rows, misfits.isEmpty());
    } catch (RuntimeException failed) {
      reader.close();
      throw failed;
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
}
