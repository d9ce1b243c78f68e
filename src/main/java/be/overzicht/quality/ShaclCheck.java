package be.overzicht.quality;

import be.overzicht.rdf.Problem.Severity;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * Runs <a href="https://www.w3.org/TR/shacl/">SHACL</a> shapes, and says what they find in the words of the shapes.
 *
 * <p>A rule over everything is a query (SHACL, section 5) of a shape whose one target is the dataset: the things that
 * break it are its values, and its message may name what else the query found.
 */
final class ShaclCheck {
  private static final String LANGUAGE = "en";

  private final Graph shapes;

  ShaclCheck(Graph shapes) {
    this.shapes = shapes;
  }

  /** One finding for each thing and shape, however many results the engine gives for it. */
  List<Finding> findings(Graph data) {
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(inOneLanguage()), data);
    return report.getEntries().stream()
        .collect(Collectors.groupingBy(entry -> new Broken(subject(entry), entry.source())))
        .entrySet().stream()
        .map(group -> finding(group.getKey(), group.getValue()))
        .toList();
  }

  /** The shapes with one message for each query: Jena takes no more, where SHACL (section 5.2.1) allows one a language. */
  private Graph inOneLanguage() {
    Graph one = GraphFactory.createDefaultGraph();
    shapes.find().filterDrop(this::isMessageOfQueryInAnotherLanguage).forEachRemaining(one::add);
    return one;
  }

  private boolean isMessageOfQueryInAnotherLanguage(Triple triple) {
    return triple.getPredicate().equals(SHACL.message)
        && !LANGUAGE.equals(triple.getObject().getLiteralLanguage())
        && shapes.contains(triple.getSubject(), SHACL.select, Node.ANY);
  }

  private Finding finding(Broken broken, List<ReportEntry> entries) {
    ReportEntry first = entries.get(0);
    String what = isQuery(first)
        ? entries.stream().map(ReportEntry::message).distinct().sorted().collect(Collectors.joining(" "))
        : found(broken, entries);
    return new Finding(shown(broken.subject()), property(entries), ruleName(broken.shape()), severity(first), what,
        "correct the row");
  }

  /** The one property that the results are about: that of the shape, or what a query binds to {@code ?path}. */
  private static Optional<String> property(List<ReportEntry> entries) {
    Set<Path> paths = entries.stream().map(ReportEntry::resultPath).collect(Collectors.toSet());
    return paths.size() == 1 && paths.iterator().next() instanceof P_Link link && link.getNode().isURI()
        ? Optional.of(link.getNode().getURI()) : Optional.empty();
  }

  private String found(Broken broken, List<ReportEntry> entries) {
    String found = entries.stream()
        .map(ReportEntry::value)
        .filter(value -> value != null && !value.equals(broken.subject()))
        .map(ShaclCheck::shown)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
    String what = message(broken.shape()).orElse(entries.get(0).message());
    return found.isEmpty() ? what : what + " Found: " + found + ".";
  }

  /** The thing that breaks a shape: of a query over everything, what it found. */
  private static Node subject(ReportEntry entry) {
    return isQuery(entry) && entry.value() != null ? entry.value() : entry.focusNode();
  }

  private static boolean isQuery(ReportEntry entry) {
    return entry.constraint() instanceof SparqlConstraint;
  }

  /** SHACL, section 2.1.5: shapes may carry messages in several languages; the command line speaks English. */
  private Optional<String> message(Node shape) {
    Iterator<Node> messages = shapes.stream(shape, SHACL.message, Node.ANY).map(triple -> triple.getObject()).iterator();
    Optional<String> any = Optional.empty();
    while (messages.hasNext()) {
      Node message = messages.next();
      if (LANGUAGE.equals(message.getLiteralLanguage())) {
        return Optional.of(message.getLiteralLexicalForm());
      }
      any = Optional.of(message.getLiteralLexicalForm());
    }
    return any;
  }

  private static Severity severity(ReportEntry entry) {
    return SHACL.Violation.equals(entry.severity().level()) ? Severity.ERROR : Severity.WARNING;
  }

  private static String ruleName(Node shape) {
    return shape.isURI() ? shape.getURI().substring(shape.getURI().indexOf('#') + 1) : "shape";
  }

  /** An IRI or the text of a literal, as messages name it. */
  static String shown(Node node) {
    return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** A thing and the shape that it breaks. */
  private record Broken(Node subject, Node shape) {}
}
