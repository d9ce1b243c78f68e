package be.overzicht.sparql.engine.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueDecimal;
import org.apache.jena.sparql.expr.nodevalue.NodeValueDouble;
import org.apache.jena.sparql.expr.nodevalue.NodeValueFloat;

/**
 * Values that a query computes, as terms: there is one term for each
 * (<a href="https://www.w3.org/TR/xmlschema11-2/#canonical-lexical-representation">XML Schema 1.1, section 2.3.1</a>), so
 * that what is computed in two ways can be joined. What stands in the data stays as it is written there.
 */
public final class Canonical {
  private Canonical() {}

  /** The same value, whose term is the canonical one of its datatype. */
  public static NodeValue of(NodeValue value) {
    Node term = value.getNode();
    if (term == null) {
      return computed(value);
    }
    if (!term.isLiteral()) {
      return value;
    }
    return rewritten(value, term).map(NodeValue::makeNode).orElse(value);
  }

  private static NodeValue computed(NodeValue value) {
    if (value instanceof NodeValueDecimal) {
      return new DecimalValue(value.getDecimal());
    }
    if (value instanceof NodeValueDouble) {
      return new DoubleValue(value.getDouble());
    }
    return value instanceof NodeValueFloat ? new FloatValue(value.getFloat()) : value;
  }

  private static Optional<Node> rewritten(NodeValue value, Node term) {
    RDFDatatype type = term.getLiteralDatatype();
    if (value.isInteger()) {
      return Optional.of(NodeFactory.createLiteralDT(value.getInteger().toString(), type));
    }
    if (XSDDatatype.XSDdecimal.equals(type) && value.isDecimal()) {
      return Optional.of(NodeFactory.createLiteralDT(decimal(value.getDecimal()), type));
    }
    if (XSDDatatype.XSDdouble.equals(type) && value.isDouble()) {
      return Optional.of(NodeFactory.createLiteralDT(binary(Double.toString(value.getDouble())), type));
    }
    if (XSDDatatype.XSDfloat.equals(type) && value.isFloat()) {
      return Optional.of(NodeFactory.createLiteralDT(binary(Float.toString(value.getFloat())), type));
    }
    return Moment.of(term).map(Moment::literal).or(() -> Span.of(term).map(Span::literal));
  }

  /** A decimal: no zeros that say nothing, and no point without a fraction (section E.1, decimalCanonicalMap). */
  static String decimal(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A number as XPath makes a string of it (XPath and XQuery Functions 3.1, section 19.1.2); none of what is no number. */
  static Optional<String> string(NodeValue number) {
    if (!number.isNumber()) {
      return Optional.empty();
    }
    if (number.isInteger()) {
      return Optional.of(number.getInteger().toString());
    }
    if (number.isDecimal()) {
      return Optional.of(decimal(number.getDecimal()));
    }
    String java = number instanceof NodeValueFloat
        ? Float.toString(number.getFloat()) : Double.toString(number.getDouble());
    double size = Math.abs(number.getDouble());
    boolean isPlain = size >= 1e-6 && size < 1e6;
    return Optional.of(size == 0 ? java.replace(".0", "") : isPlain ? decimal(new BigDecimal(java)) : binary(java));
  }

  /** A double or float from how Java writes it: one digit before the point, and an exponent (doubleCanonicalMap). */
  private static String binary(String java) {
    if (java.endsWith("Infinity")) {
      return java.replace("Infinity", "INF");
    }
    if (java.equals("NaN")) {
      return java;
    }
    BigDecimal number = new BigDecimal(java).stripTrailingZeros();
    String sign = java.startsWith("-") ? "-" : "";
    String digits = number.unscaledValue().abs().toString();
    int exponent = number.signum() == 0 ? 0 : digits.length() - 1 - number.scale();
    return sign + digits.charAt(0) + "." + (digits.length() > 1 ? digits.substring(1) : "0") + "E" + exponent;
  }

  /** A computed decimal. */
  private static final class DecimalValue extends NodeValueDecimal {
    DecimalValue(BigDecimal number) {
      super(number);
    }

    @Override
    protected Node makeNode() {
      return NodeFactory.createLiteralDT(decimal(getDecimal()), XSDDatatype.XSDdecimal);
    }
  }

  /** A computed double. */
  private static final class DoubleValue extends NodeValueDouble {
    DoubleValue(double number) {
      super(number);
    }

    @Override
    protected Node makeNode() {
      return NodeFactory.createLiteralDT(binary(Double.toString(getDouble())), XSDDatatype.XSDdouble);
    }
  }

  /** A computed float. */
  private static final class FloatValue extends NodeValueFloat {
    FloatValue(float number) {
      super(number);
    }

    @Override
    protected Node makeNode() {
      return NodeFactory.createLiteralDT(binary(Float.toString(getFloat())), XSDDatatype.XSDfloat);
    }
  }
}
