package be.overzicht.sparql.engine;

import be.overzicht.sparql.engine.bound.Magnitude;
import java.math.BigInteger;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.Math_pow;

/** {@code math:pow}, an error where an exact power would be absurdly long. */
public final class BoundedPower extends Math_pow {
  @Override
  public NodeValue exec(NodeValue number, NodeValue exponent) {
    if (number.isInteger() && exponent.isInteger() && isTooLong(number.getInteger(), exponent.getInteger())) {
      throw new ExprEvalException("pow: the result has too many digits; write a factor as a double");
    }
    return super.exec(number, exponent);
  }

  private static boolean isTooLong(BigInteger number, BigInteger exponent) {
    BigInteger bits = BigInteger.valueOf(number.bitLength()).multiply(exponent);
    return bits.compareTo(BigInteger.valueOf(Magnitude.MOST_BITS)) > 0;
  }
}
