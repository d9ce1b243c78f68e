package be.overzicht.sparql.engine.value;

import be.overzicht.sparql.engine.value.Arithmetic.Operator;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Sums and differences of times and durations
 * (<a href="https://www.w3.org/TR/xpath-functions-31/#durations-dates-times">XPath and XQuery Functions 3.1, sections 8
 * and 9</a>): the difference of two times is a {@code xsd:dayTimeDuration}.
 */
final class TimeArithmetic {
  private TimeArithmetic() {}

  /** What comes of two terms; nothing when the operator does not take them. */
  static Optional<Node> apply(Operator operator, NodeValue left, NodeValue right) {
    return switch (operator) {
      case ADD -> Moment.of(right.asNode()).isPresent()
          ? sum(right.asNode(), left.asNode()) : sum(left.asNode(), right.asNode());
      case SUBTRACT -> difference(left.asNode(), right.asNode());
      case MULTIPLY -> left.isNumber() ? product(right, left) : product(left, right);
      case DIVIDE -> quotient(left, right);
    };
  }

  private static Optional<Node> sum(Node left, Node right) {
    Optional<Span> more = Span.of(right);
    Optional<Moment> time = Moment.of(left);
    return time.isPresent()
        ? more.filter(span -> fits(time.get(), span)).map(time.get()::plus).map(Moment::literal)
        : Span.of(left).flatMap(span -> more.flatMap(span::plus)).map(Span::literal);
  }

  private static Optional<Node> difference(Node left, Node right) {
    Optional<Moment> until = Moment.of(left);
    Optional<Moment> from = Moment.of(right);
    return until.isPresent() && from.isPresent()
        ? until.filter(time -> isReckonedWith(time.type()) && time.type() == from.get().type())
            .flatMap(time -> time.secondsFrom(from.get())).map(Span::ofSeconds).map(Span::literal)
        : Span.of(right).map(Span::negated).flatMap(span -> sum(left, span.literal()));
  }

  /** A time of day has no months to add; years and days alone are not reckoned with. */
  private static boolean fits(Moment time, Span span) {
    return isReckonedWith(time.type()) && (time.type() != TimeType.TIME || span.type() == Span.Type.DAY_TIME);
  }

  private static boolean isReckonedWith(TimeType type) {
    return type == TimeType.DATE_TIME || type == TimeType.DATE || type == TimeType.TIME;
  }

  private static Optional<Node> product(NodeValue span, NodeValue factor) {
    return number(factor).flatMap(number -> reckonable(span).map(one -> one.times(number))).map(Span::literal);
  }

  private static Optional<Node> quotient(NodeValue left, NodeValue right) {
    Optional<Span> divisor = reckonable(right);
    return divisor.isPresent()
        ? reckonable(left).filter(span -> span.type() == divisor.get().type())
            .map(span -> Canonical.decimal(span.dividedBy(divisor.get())))
            .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal))
        : number(right).flatMap(number -> reckonable(left).map(span -> span.dividedBy(number))).map(Span::literal);
  }

  /** A duration of months only or of seconds only. */
  private static Optional<Span> reckonable(NodeValue value) {
    return Span.of(value.asNode()).filter(span -> span.type() != Span.Type.DURATION);
  }

  private static Optional<BigDecimal> number(NodeValue value) {
    if (!value.isNumber()) {
      return Optional.empty();
    }
    if (value.isDecimal()) {
      return Optional.of(value.getDecimal());
    }
    double number = value.getDouble();
    return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
  }
}
