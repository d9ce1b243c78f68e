package be.overzicht.sparql.engine.value;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprEvalTypeException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * One of the four operators on numbers
 * (<a href="https://www.w3.org/TR/sparql11-query/#OperatorMapping">SPARQL 1.1, section 17.3</a>), and on times and durations
 * as XPath has them.
 */
public class Arithmetic extends ExprFunction2 {
  private static final Map<Class<?>, Operator> OPERATORS = Map.of(E_Add.class, Operator.ADD,
      E_Subtract.class, Operator.SUBTRACT, E_Multiply.class, Operator.MULTIPLY, E_Divide.class, Operator.DIVIDE);

  private final Operator operator;

  /** With its operands. */
  protected Arithmetic(Operator operator, Expr left, Expr right) {
    super(left, right, operator.name(), operator.sign);
    this.operator = operator;
  }

  /** What is done with both operands. */
  public enum Operator {
    /** The sum. */
    ADD("+", XSDFuncOp::numAdd),
    /** The difference. */
    SUBTRACT("-", XSDFuncOp::numSubtract),
    /** The product. */
    MULTIPLY("*", XSDFuncOp::numMultiply),
    /** The quotient. */
    DIVIDE("/", XSDFuncOp::numDivide);

    private final String sign;
    private final BinaryOperator<NodeValue> ofNumbers;

    Operator(String sign, BinaryOperator<NodeValue> ofNumbers) {
      this.sign = sign;
      this.ofNumbers = ofNumbers;
    }
  }

  /** The operator that does the same as one of ARQ's, if that is of this kind. */
  public static Optional<Expr> of(ExprFunction2 function, Expr left, Expr right) {
    return Optional.ofNullable(OPERATORS.get(function.getClass()))
        .map(operator -> new Arithmetic(operator, left, right));
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    try {
      return left.isNumber() && right.isNumber()
          ? Canonical.of(operator.ofNumbers.apply(left, right))
          : TimeArithmetic.apply(operator, left, right).map(NodeValue::makeNode)
              .orElseThrow(() -> new ExprEvalTypeException("no value comes of " + left + operator.sign + right));
    } catch (ArithmeticException | DateTimeException e) {
      throw new ExprEvalException("no value comes of " + left + operator.sign + right, e);
    }
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new Arithmetic(operator, left, right);
  }
}
