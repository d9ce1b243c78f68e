package be.overzicht.store.disk;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * How a text with a base direction (<a href="https://www.w3.org/TR/rdf12-concepts/#section-text-direction">RDF 1.2</a>) is
 * kept. TDB2 tells terms apart by a hash that leaves the direction out: two texts that differ in it alone would be one. So
 * language and direction stand in the datatype there.
 */
final class Directions {
  private static final String KEPT = "urn:x-overzicht:direction:";
  private static final String BETWEEN = "--";

  private Directions() {}

  /** The term as the store keeps it. */
  static Node kept(Node term) {
    return term.isLiteral() && term.getLiteralBaseDirection() != null
        ? NodeFactory.createLiteralDT(term.getLiteralLexicalForm(), TypeMapper.getInstance().getSafeTypeByName(
            KEPT + term.getLiteralLanguage() + BETWEEN + term.getLiteralBaseDirection()))
        : term;
  }

  /** The triple with the terms that it was written with. */
  static Triple written(Triple kept) {
    Node object = written(kept.getObject());
    return object == kept.getObject() ? kept : Triple.create(kept.getSubject(), kept.getPredicate(), object);
  }

  private static Node written(Node term) {
    if (!term.isLiteral() || !term.getLiteralDatatypeURI().startsWith(KEPT)) {
      return term;
    }
    String[] parts = term.getLiteralDatatypeURI().substring(KEPT.length()).split(BETWEEN);
    return NodeFactory.createLiteralDirLang(term.getLiteralLexicalForm(), parts[0], parts[1]);
  }
}
