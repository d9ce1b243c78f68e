package be.overzicht.sparql.engine.value;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * What a cast is made of (<a href="https://www.w3.org/TR/sparql11-query/#FunctionMapping">SPARQL 1.1, section 17.5</a>),
 * where ARQ's would keep the writing instead of the value: the string of a number or time is the canonical one, NaN is
 * false, and a day is that of the time in it.
 */
public final class CastArgument extends ExprFunction1 {
  private final String target;

  /** For a cast to this datatype. */
  public CastArgument(String target, Expr argument) {
    super(argument, "cast");
    this.target = target;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (target.equals(XSD.xstring.getURI())) {
      return text(value).map(NodeValue::makeString).orElse(value);
    }
    if (target.equals(XSD.xboolean.getURI())) {
      return value.isNumber() && Double.isNaN(value.getDouble()) ? NodeValue.FALSE : value;
    }
    return TimeType.of(target).flatMap(type -> Moment.of(value.asNode()).flatMap(time -> time.as(type)))
        .map(time -> NodeValue.makeNode(time.literal())).orElse(value);
  }

  private static Optional<String> text(NodeValue value) {
    if (value.isBoolean()) {
      return Optional.of(String.valueOf(value.getBoolean()));
    }
    Optional<String> number = Canonical.string(value);
    if (number.isPresent()) {
      return number;
    }
    return Moment.of(value.asNode()).map(Moment::literal).or(() -> Span.of(value.asNode()).map(Span::literal))
        .map(Node::getLiteralLexicalForm);
  }

  @Override
  public Expr copy(Expr argument) {
    return new CastArgument(target, argument);
  }
}
