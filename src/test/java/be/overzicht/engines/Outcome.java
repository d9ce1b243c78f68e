package be.overzicht.engines;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;

/** What an engine says to a query. */
sealed interface Outcome {
  /** The datatypes of numbers with a fraction. */
  Map<String, XSDDatatype> TYPES = Stream.of(XSDDatatype.XSDdecimal, XSDDatatype.XSDdouble, XSDDatatype.XSDfloat)
      .collect(Collectors.toMap(XSDDatatype::getURI, type -> type));

  /** The query is refused. */
  record Refused() implements Outcome {}

  /** Yes or no. */
  record Truth(boolean truth) implements Outcome {}

  /** Rows, in their order or in any. */
  record Rows(RowSetRewindable rows) implements Outcome {
    private boolean isIn(Rows other, String query) {
      rows.reset();
      other.rows.reset();
      return query.contains("ORDER BY") && !query.contains("{ SELECT")
          ? ResultsCompare.equalsByTermAndOrder(rows, other.rows)
          : ResultsCompare.equalsByTerm(rows, other.rows);
    }
  }

  /** Statements. */
  record Statements(Graph graph) implements Outcome {}

  /** The answer to a query in SPARQL's JSON, or in N-Triples, with its terms as they are or otherwise. */
  static Outcome read(String query, String text, UnaryOperator<Node> terms) {
    if (query.startsWith("CONSTRUCT")) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(text, Lang.NTRIPLES).checking(false).toGraph().find().forEach(
          triple -> graph.add(triple.getSubject(), triple.getPredicate(), terms.apply(triple.getObject())));
      return new Statements(graph);
    }
    if (query.startsWith("ASK")) {
      return new Truth(text.replace(" ", "").contains("\"boolean\":true"));
    }
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    RowSet rows = RowSet.adapt(ResultSetMgr.read(bytes, ResultSetLang.RS_JSON));
    List<Binding> all = new ArrayList<>();
    rows.forEachRemaining(row -> {
      BindingBuilder copy = Binding.builder();
      row.forEach((variable, term) -> copy.add(variable, terms.apply(term)));
      all.add(copy.build());
    });
    return new Rows(RowSetStream.create(rows.getResultVars(), all.iterator()).rewindable());
  }

  /** A number with a fraction in one writing: Oxigraph keeps their values and not how they were written. */
  static Node number(Node term) {
    if (!term.isLiteral()) {
      return term;
    }
    XSDDatatype type = TYPES.get(term.getLiteralDatatypeURI());
    return type == null || !term.getLiteralDatatype().isValid(term.getLiteralLexicalForm()) ? term
        : NodeFactory.createLiteralDT(type == XSDDatatype.XSDdecimal
            ? new BigDecimal(term.getLiteralLexicalForm()).stripTrailingZeros().toPlainString()
            : String.valueOf(((Number) term.getLiteralValue()).doubleValue()), type);
  }

  /** Whether another engine says the same of this query, term by term, whatever its blank nodes are called. */
  default boolean isSame(Outcome other, String query) {
    if (this instanceof Rows mine && other instanceof Rows theirs) {
      // both ways: Jena takes a row without a value for the same as one that has one
      return mine.isIn(theirs, query) && theirs.isIn(mine, query);
    }
    return this instanceof Statements mine && other instanceof Statements theirs
        ? mine.graph.isIsomorphicWith(theirs.graph) : equals(other);
  }

  /** In a few words, for a message. */
  default String told() {
    if (this instanceof Rows mine) {
      mine.rows.reset();
      StringBuilder told = new StringBuilder();
      mine.rows.forEach(row -> told.append(row).append(' '));
      return told.toString();
    }
    return this instanceof Statements mine ? mine.graph.find().toList().toString() : toString();
  }
}
