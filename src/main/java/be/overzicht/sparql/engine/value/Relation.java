package be.overzicht.sparql.engine.value;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueDouble;
import org.apache.jena.sparql.expr.nodevalue.NodeValueFloat;

/**
 * How two values may stand to each other
 * (<a href="https://www.w3.org/TR/sparql11-query/#OperatorMapping">SPARQL 1.1, section 17.3</a>), decided here for floating
 * numbers, where zero has two signs and NaN equals nothing, and for times and durations, which are compared exactly.
 */
enum Relation {
  EQUAL(order -> order == 0),
  NOT_EQUAL(order -> order != 0),
  LESS(order -> order < 0),
  LESS_OR_EQUAL(order -> order <= 0),
  GREATER(order -> order > 0),
  GREATER_OR_EQUAL(order -> order >= 0);

  private final IntPredicate test;

  Relation(IntPredicate test) {
    this.test = test;
  }

  /** Whether they stand so; nothing when the values are of other kinds. */
  Optional<Boolean> holds(NodeValue left, NodeValue right) {
    if (left.isNumber() && right.isNumber()) {
      return isFloating(left) || isFloating(right) ? Optional.of(ofFloating(left, right)) : Optional.empty();
    }
    Node one = left.asNode();
    Node other = right.asNode();
    return one.isLiteral() && other.isLiteral() ? ofTimes(one, other).or(() -> ofSpans(one, other)) : Optional.empty();
  }

  private static boolean isFloating(NodeValue number) {
    return number instanceof NodeValueDouble || number instanceof NodeValueFloat;
  }

  private boolean ofFloating(NodeValue left, NodeValue right) {
    boolean asDouble = left instanceof NodeValueDouble || right instanceof NodeValueDouble;
    double one = asDouble ? left.getDouble() : left.getFloat();
    double other = asDouble ? right.getDouble() : right.getFloat();
    return Double.isNaN(one) || Double.isNaN(other) ? this == NOT_EQUAL
        : test.test(one == other ? 0 : Double.compare(one, other));
  }

  private Optional<Boolean> ofTimes(Node one, Node other) {
    Optional<Moment> left = Moment.of(one);
    Optional<Moment> right = left.flatMap(any -> Moment.of(other));
    return right.filter(time -> time.type() == left.get().type())
        .map(time -> test.test(left.get().compare(time).orElseThrow(
            () -> new ExprEvalException("only one of " + one + " and " + other + " tells its timezone"))));
  }

  private Optional<Boolean> ofSpans(Node one, Node other) {
    Optional<Span> left = Span.of(one);
    Optional<Span> right = left.flatMap(any -> Span.of(other));
    return right.flatMap(span -> this == EQUAL || this == NOT_EQUAL
        ? Optional.of(left.get().isAsLongAs(span) == (this == EQUAL)) : left.get().compare(span).map(test::test));
  }
}
