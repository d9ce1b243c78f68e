package be.overzicht.store;

import be.overzicht.rdf.syntax.Inexpressible;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The only place where statements of RDF4J become triples of Jena, and the other way round. */
public final class Bridge {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private Bridge() {}

  /**
   * The same triple for RDF4J, in no graph.
   *
   * @throws Inexpressible when it has what RDF 1.1 has not
   */
  public static Statement statement(Triple triple) {
    return VALUES.createStatement(
        (Resource) value(triple.getSubject()), (IRI) value(triple.getPredicate()), value(triple.getObject()));
  }

  /** The same triple for Jena; the statement's graph is left out. */
  public static Triple triple(Statement statement) {
    return Triple.create(
        node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
  }

  /** The same term for RDF4J. */
  public static Value value(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(node.getURI());
    }
    if (node.isBlank()) {
      return VALUES.createBNode(node.getBlankNodeLabel());
    }
    if (!node.isLiteral()) {
      throw new Inexpressible(NodeFmtLib.strNT(node), "is a triple term, which this form does not have");
    }
    if (node.getLiteralBaseDirection() != null) {
      throw new Inexpressible(NodeFmtLib.strNT(node), "has a direction, which this form does not have");
    }
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }

  /** The same term for Jena. */
  public static Node node(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    }
    if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(blank.getID());
    }
    if (value instanceof Literal literal) {
      return literal(literal);
    }
    throw new IllegalArgumentException(value + " has no counterpart in RDF 1.1");
  }

  private static Node literal(Literal literal) {
    return literal.getLanguage()
        .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
        .orElseGet(() -> NodeFactory.createLiteralDT(literal.getLabel(),
            TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue())));
  }
}
