package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.Template;
import be.overzicht.csvw.plan.UriTemplate.Expression;
import be.overzicht.csvw.plan.UriTemplate.Variable;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.text.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is wrong with the templates of a table: a variable that is no column has no value
 * (<a href="https://www.w3.org/TR/tabular-metadata/#uri-template-properties">Metadata Vocabulary, section 5.1.3</a>), and
 * rows that should differ become one.
 */
public final class TemplateCheck {
  private static final Set<String> OWN = Set.of("_column", "_sourceColumn", "_row", "_sourceRow", "_name");

  private final TableDescription table;
  private final List<String> names = new ArrayList<>();

  /** A check of a table with all its columns. */
  public TemplateCheck(TableDescription table) {
    this.table = table;
    List<ColumnDescription> columns = table.schema().orElseThrow().columns();
    for (int i = 0; i < columns.size(); i++) {
      names.add(columns.get(i).nameAt(i + 1));
    }
  }

  /** What is wrong, once for each template. */
  public List<Finding> findings() {
    Set<Template> templates = new LinkedHashSet<>();
    for (ColumnDescription column : table.schema().orElseThrow().columns()) {
      Inherited properties = column.properties();
      Stream.of(properties.aboutUrl(), properties.propertyUrl(), properties.valueUrl()).filter(Objects::nonNull)
          .forEach(templates::add);
    }
    return templates.stream().flatMap(template -> findings(template).stream()).toList();
  }

  private List<Finding> findings(Template template) {
    List<Finding> findings = new ArrayList<>();
    if (template.text().lastIndexOf('{') > template.text().lastIndexOf('}')) {
      findings.add(finding(template, "has a brace that is never closed", "close it behind the name of a column"));
    }
    if (!CsvwContext.isKnown(template.text()) && !template.text().substring(0, template.text().indexOf(':')).contains("{")) {
      findings.add(finding(template, "begins with a prefix that is not known, and is taken for an address",
          CsvwContext.prefixRemedy(template.text())));
    }
    for (UriTemplate.Part part : UriTemplate.parse(template.text()).parts()) {
      if (part instanceof Expression expression) {
        expression.variables().stream().map(Variable::name).filter(name -> !names.contains(name) && !OWN.contains(name))
            .forEach(name -> findings.add(unknown(template, name)));
      }
    }
    return findings;
  }

  private Finding unknown(Template template, String variable) {
    String nearest = nearest(variable).map(name -> "did you mean {" + name + "}? ").orElse("");
    return finding(template, "names \"" + variable + "\", which is no column, and which is left out",
        nearest + "Write the name of a column");
  }

  private Optional<String> nearest(String variable) {
    String encoded = Percent.encodeName(variable);
    if (names.contains(encoded)) {
      return Optional.of(encoded);
    }
    String lower = variable.toLowerCase(Locale.ROOT);
    return names.stream().filter(name -> slips(name, lower) <= Math.max(1, lower.length() / 3))
        .min(Comparator.comparingInt(name -> slips(name, lower)));
  }

  private static int slips(String name, String lower) {
    return Slips.between(name.toLowerCase(Locale.ROOT), lower);
  }

  private Finding finding(Template template, String what, String remedy) {
    return Finding.at(ProblemKind.METADATA_WARNING, new Place(table.document(), template.line(), 0),
        "the template " + Texts.quoted(template.text()) + " " + what, remedy);
  }
}
