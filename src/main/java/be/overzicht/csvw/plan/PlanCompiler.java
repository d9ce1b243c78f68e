package be.overzicht.csvw.plan;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.metadata.ColumnDescription.ListTemplate;
import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.rdf.NTriplesBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles the description of a table, with all its columns, into a plan. */
public final class PlanCompiler {
  private final TableDescription table;
  private final List<ColumnDescription> columns;
  private final OutputForm form;
  private final int width;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<SubjectPlan> terms = new ArrayList<>();
  private final Map<String, Integer> termOf = new LinkedHashMap<>();

  private PlanCompiler(TableDescription table, int width, OutputForm form) {
    this.table = table;
    this.columns = table.schema().orElseThrow().columns();
    this.width = width;
    this.form = form;
    for (int i = 0; i < columns.size(); i++) {
      positions.putIfAbsent(columns.get(i).nameAt(i + 1), i);
    }
  }

  public static TablePlan compile(TableDescription table, int width, OutputForm form) {
    return new PlanCompiler(table, width, form).compile();
  }

  private TablePlan compile() {
    List<CellPlan> cells = new ArrayList<>();
    List<ColumnWriter> writers = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(new CellPlan(i, columns.get(i).label(i + 1), cellProperties(columns.get(i))));
      if (table.output() == Output.WRITTEN && columns.get(i).output() == Output.WRITTEN) {
        writers.add(writer(i, cells.get(i).datatype()));
      }
    }
    if (form.describesRows() && table.output() == Output.WRITTEN) {
      writers.add(0, rowWriter());
    }
    int real = table.schema().orElseThrow().realColumns().size();
    return new TablePlan(table, cells, real, width, terms, writers);
  }

  /** A virtual column has no cell to fill in. */
  private static Inherited cellProperties(ColumnDescription column) {
    return column.isVirtual() ? column.properties().optional() : column.properties();
  }

  private ColumnWriter rowWriter() {
    List<Integer> titles = table.schema().orElseThrow().rowTitles().stream().map(positions::get).toList();
    List<ColumnWriter.LiteralPlan> literals = titles.stream()
        .map(column -> literal(columns.get(column).properties(), Datatype.STRING)).toList();
    int[] subjects = termOf.entrySet().stream().filter(term -> term.getKey().startsWith("about "))
        .mapToInt(Map.Entry::getValue).toArray();
    return new RowDescription(form, table.url(), subjects, titles, literals);
  }

  private ColumnWriter writer(int column, Datatype datatype) {
    Inherited properties = columns.get(column).properties();
    ColumnWriter.Frame frame = frame(column, properties);
    if (properties.valueUrl() != null) {
      return url(column, frame, properties.valueUrl().text());
    }
    ColumnWriter.LiteralPlan literal = literal(properties, datatype);
    return properties.separator() != null && Boolean.TRUE.equals(properties.ordered())
        ? new ColumnWriter.OrderedList(frame, literal, form.label("l" + (column + 1) + "r"))
        : new ColumnWriter.Literals(frame, literal);
  }

  private ColumnWriter url(int column, ColumnWriter.Frame frame, String template) {
    UrlPlan plan = UrlPlan.compile(template, scope(column));
    if (columns.get(column).valueUrlForEach() == ListTemplate.FOR_EACH && plan.constant() == null) {
      return new ColumnWriter.UrlForEach(frame, plan);
    }
    boolean always = columns.get(column).isVirtual();
    return plan.constant() != null ? new ColumnWriter.Constant(frame, plan.constant(), always)
        : new ColumnWriter.Url(frame, term("value " + template, plan), always);
  }

  private ColumnWriter.Frame frame(int column, Inherited properties) {
    int subject = properties.aboutUrl() == null ? term("about ", new SubjectPlan.BlankNode(form.label("s")))
        : term("about " + properties.aboutUrl().text(), UrlPlan.compile(properties.aboutUrl().text(), scope(column)));
    if (properties.propertyUrl() == null) {
      String property = Iris.withoutFragment(table.url()) + "#"
          + columns.get(column).nameAt(column + 1);
      return new ColumnWriter.Frame(column, subject, spaced(NTriplesBytes.iri(property)), 0, form.end());
    }
    UrlPlan property = UrlPlan.compile(properties.propertyUrl().text(), scope(column));
    return property.constant() != null
        ? new ColumnWriter.Frame(column, subject, spaced(property.constant()), 0, form.end())
        : new ColumnWriter.Frame(column, subject, null, term("property " + column, property), form.end());
  }

  /** The shared term of a template; templates that speak of their own column are not shared. */
  private int term(String key, SubjectPlan plan) {
    return termOf.computeIfAbsent(key, fresh -> {
      terms.add(plan);
      return terms.size() - 1;
    });
  }

  private ColumnWriter.LiteralPlan literal(Inherited properties, Datatype datatype) {
    boolean string = datatype.base() == BaseType.STRING;
    byte[] language = properties.language() == null || !string ? new byte[0]
        : ("@" + properties.language()).getBytes(StandardCharsets.US_ASCII);
    boolean plain = string && datatype.id() == null;
    byte[] suffix = plain ? language : ("^^<" + datatype.iri() + ">").getBytes(StandardCharsets.UTF_8);
    return new ColumnWriter.LiteralPlan(suffix, language);
  }

  private TemplateScope scope(int column) {
    int skipped = table.dialect().map(dialect -> dialect.skipColumns()).orElse(0);
    int source = columns.get(column).isVirtual() ? 0 : column + 1 + skipped;
    return new TemplateScope(table.url(), positions, column, columns.get(column).nameAt(column + 1), source);
  }

  private static byte[] spaced(byte[] term) {
    byte[] spaced = new byte[term.length + 2];
    spaced[0] = ' ';
    System.arraycopy(term, 0, spaced, 1, term.length);
    spaced[term.length + 1] = ' ';
    return spaced;
  }
}
