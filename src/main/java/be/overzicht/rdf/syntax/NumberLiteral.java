package be.overzicht.rdf.syntax;

import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.turtle.TurtleUtil;

/**
 * A literal that Turtle can write without quotes. Rio writes the canonical form of such a literal, which is another RDF
 * term when the source has {@code 007} or {@code 4.50} (<a
 * href="https://www.w3.org/TR/rdf11-concepts/#dfn-literal-term-equality">RDF
 * 1.1 Concepts, section 3.3</a>).
 */
record NumberLiteral(Literal literal) {
  private static final Set<IRI> UNQUOTED = Set.of(XSD.INTEGER, XSD.DECIMAL, XSD.DOUBLE, XSD.BOOLEAN);

  /** Whether the form without quotes would be another term. */
  boolean changesUnquoted() {
    IRI datatype = literal.getDatatype();
    String label = literal.getLabel();
    return UNQUOTED.contains(datatype)
        && XMLDatatypeUtil.isValidValue(label, datatype)
        && !XMLDatatypeUtil.normalize(label, datatype).equals(label);
  }

  /** The label in quotes. */
  String quoted() {
    return "\"" + TurtleUtil.encodeString(literal.getLabel()) + "\"";
  }
}
