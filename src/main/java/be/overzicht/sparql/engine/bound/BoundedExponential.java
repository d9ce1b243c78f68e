package be.overzicht.sparql.engine.bound;

import java.math.BigInteger;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.Math_exp10;

/** {@code math:exp10}, an error where an exact power would be absurdly long. */
public final class BoundedExponential extends Math_exp10 {
  private static final BigInteger LARGEST = BigInteger.valueOf(Magnitude.MOST_DIGITS);

  @Override
  public NodeValue exec(NodeValue exponent) {
    if (exponent.isInteger() && exponent.getInteger().compareTo(LARGEST) > 0) {
      throw new ExprEvalException("exp10: the result has too many digits; write the exponent as a double");
    }
    return super.exec(exponent);
  }
}
