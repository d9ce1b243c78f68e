package be.overzicht.store.disk;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.thrift.ThriftConvert;

/**
 * How terms are kept that TDB2 would change. It tells terms apart by a hash that leaves the base direction of a text out,
 * and its file of terms holds values of numbers: {@code 007} would be read as {@code 7}, and a whole number of more than 64
 * bits as another one. So what has a direction, and a number that does not come back as it is written, stand there as texts
 * of a datatype of their own, which names the language and direction, or the datatype of the number.
 */
final class KeptTerms {
  private static final String DIRECTION = "urn:x-overzicht:direction:";
  private static final String NUMBER = "urn:x-overzicht:number:";
  private static final String BETWEEN = "--";
  private static final Set<RDFDatatype> VALUES = Set.of(XSDDatatype.XSDdecimal, XSDDatatype.XSDinteger,
      XSDDatatype.XSDlong, XSDDatatype.XSDint, XSDDatatype.XSDshort, XSDDatatype.XSDbyte, XSDDatatype.XSDdouble);

  private KeptTerms() {}

  /** The term as the store keeps it. */
  static Node kept(Node term) {
    if (term.isTripleTerm()) {
      return inside(term, KeptTerms::kept);
    }
    if (!term.isLiteral()) {
      return term;
    }
    if (term.getLiteralBaseDirection() != null) {
      return text(term, DIRECTION + term.getLiteralLanguage() + BETWEEN + term.getLiteralBaseDirection());
    }
    return VALUES.contains(term.getLiteralDatatype()) && !comesBack(term)
        ? text(term, NUMBER + term.getLiteralDatatypeURI()) : term;
  }

  /** The triple with the terms that it was written with. */
  static Triple written(Triple kept) {
    Node object = written(kept.getObject());
    return object == kept.getObject() ? kept : Triple.create(kept.getSubject(), kept.getPredicate(), object);
  }

  private static Node written(Node term) {
    if (term.isTripleTerm()) {
      return inside(term, KeptTerms::written);
    }
    String datatype = term.isLiteral() ? term.getLiteralDatatypeURI() : "";
    if (datatype.startsWith(DIRECTION)) {
      String[] parts = datatype.substring(DIRECTION.length()).split(BETWEEN);
      return NodeFactory.createLiteralDirLang(term.getLiteralLexicalForm(), parts[0], parts[1]);
    }
    return datatype.startsWith(NUMBER) ? text(term, datatype.substring(NUMBER.length())) : term;
  }

  private static Node inside(Node term, UnaryOperator<Node> change) {
    Triple triple = term.getTriple();
    Node object = change.apply(triple.getObject());
    return object == triple.getObject() ? term : NodeFactory.createTripleTerm(
        Triple.create(triple.getSubject(), triple.getPredicate(), object));
  }

  private static boolean comesBack(Node number) {
    return ThriftConvert.convert(ThriftConvert.convert(number, true)).equals(number);
  }

  private static Node text(Node term, String datatype) {
    return NodeFactory.createLiteralDT(
        term.getLiteralLexicalForm(), TypeMapper.getInstance().getSafeTypeByName(datatype));
  }
}
