package be.overzicht.store;

import be.overzicht.rdf.syntax.Inexpressible;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.Term;
import java.util.Comparator;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The only place where statements of RDF4J, triples of Jena and plain values become one another. */
public final class Bridge {
  /** By subject, then by property, then by object as Jena writes it. */
  public static final Comparator<Fact> ORDER = Comparator.comparing(Fact::subject).thenComparing(Fact::property)
      .thenComparing(fact -> node(fact.object()).toString());

  private static final String DIRECTION = "--";
  private static final String BLANK = "_:";
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

  /** The same term for RDF4J. */
  private static Value value(Node node) {
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

  /**
   * The same fact for RDF4J, in no graph.
   *
   * @throws Inexpressible when it has what RDF 1.1 has not
   */
  public static Statement statement(Fact fact) {
    return VALUES.createStatement((Resource) value(node(new Term.Iri(fact.subject()))),
        VALUES.createIRI(fact.property()), value(node(fact.object())));
  }

  /** The same triple in plain values. */
  static Fact fact(Triple triple) {
    return new Fact(
        term(triple.getSubject()).text(), triple.getPredicate().getURI(), term(triple.getObject()));
  }

  /** The same term in plain values. */
  public static Term term(Node node) {
    if (node.isLiteral()) {
      return new Term.Literal(node.getLiteralLexicalForm(), language(node), node.getLiteralDatatypeURI());
    }
    if (node.isTripleTerm()) {
      return new Term.Composed(NodeFmtLib.strNT(node));
    }
    return new Term.Iri(node.isURI() ? node.getURI() : BLANK + node.getBlankNodeLabel());
  }

  /** The language tag, with the direction behind it that a text may have in RDF 1.2; empty for none. */
  private static String language(Node literal) {
    return literal.getLiteralBaseDirection() == null
        ? literal.getLiteralLanguage() : literal.getLiteralLanguage() + DIRECTION + literal.getLiteralBaseDirection();
  }

  /** A text in a language, behind whose tag its direction may stand. */
  public static Node text(String text, String tag) {
    int direction = tag.indexOf(DIRECTION);
    return direction < 0
        ? NodeFactory.createLiteralLang(text, tag)
        : NodeFactory.createLiteralDirLang(text, tag.substring(0, direction),
            tag.substring(direction + DIRECTION.length()));
  }

  /** The same term for Jena. */
  static Node node(Term term) {
    if (term instanceof Term.Literal literal) {
      return literal.language().isEmpty()
          ? typed(literal.text(), literal.datatype())
          : text(literal.text(), literal.language());
    }
    if (term instanceof Term.Composed) {
      String statement = "<urn:s> <urn:p> " + term.text() + " .";
      return RDFParser.fromString(statement, Lang.NTRIPLES).toGraph().find().next().getObject();
    }
    return term.text().startsWith(BLANK)
        ? NodeFactory.createBlankNode(term.text().substring(BLANK.length())) : NodeFactory.createURI(term.text());
  }

  private static Node typed(String text, String datatype) {
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }
}
