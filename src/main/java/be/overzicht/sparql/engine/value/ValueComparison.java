package be.overzicht.sparql.engine.value;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** A comparison that asks {@link Relation} before ARQ. */
public final class ValueComparison {
  private static final Map<Class<?>, Relation> ORDERS = Map.of(E_LessThan.class, Relation.LESS,
      E_LessThanOrEqual.class, Relation.LESS_OR_EQUAL, E_GreaterThan.class, Relation.GREATER,
      E_GreaterThanOrEqual.class, Relation.GREATER_OR_EQUAL);

  private ValueComparison() {}

  /** The comparison that does the same as one of ARQ's, if that is one. */
  public static Optional<Expr> of(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Equals) {
      return Optional.of(new Equal(left, right));
    }
    if (function instanceof E_NotEquals) {
      return Optional.of(new NotEqual(left, right));
    }
    return Optional.ofNullable(ORDERS.get(function.getClass()))
        .map(relation -> new Order(relation, (ExprFunction2) function.copy(left, right)));
  }

  /** Stays what it is for ARQ's optimiser, which looks for equations. */
  private static final class Equal extends E_Equals {
    Equal(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      return Relation.EQUAL.holds(left, right).map(NodeValue::booleanReturn).orElseGet(() -> super.eval(left, right));
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Equal(left, right);
    }
  }

  /** Likewise. */
  private static final class NotEqual extends E_NotEquals {
    NotEqual(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      return Relation.NOT_EQUAL.holds(left, right).map(NodeValue::booleanReturn)
          .orElseGet(() -> super.eval(left, right));
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new NotEqual(left, right);
    }
  }

  /** Which comes first. */
  private static final class Order extends ExprFunction2 {
    private final Relation relation;
    private final ExprFunction2 others;

    Order(Relation relation, ExprFunction2 others) {
      super(others.getArg1(), others.getArg2(), others.getFunctionName(null), others.getOpName());
      this.relation = relation;
      this.others = others;
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      return relation.holds(left, right).map(NodeValue::booleanReturn).orElseGet(() -> others.eval(left, right));
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Order(relation, (ExprFunction2) others.copy(left, right));
    }
  }
}
