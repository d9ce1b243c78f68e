package be.overzicht.sparql.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;

/**
 * A duration (<a href="https://www.w3.org/TR/xmlschema11-2/#duration">XML Schema 1.1, section 3.3.6</a>): months and
 * seconds, never of opposite signs.
 *
 * @param type which durations it is one of
 */
record Span(Type type, BigInteger months, BigDecimal seconds) {
  private static final Pattern FORM = Pattern.compile(
      "(-)?P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?=\\d)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");
  private static final int LONGEST = 500;
  private static final BigInteger MONTHS = BigInteger.valueOf(12);
  private static final BigInteger SIXTY = BigInteger.valueOf(60);
  private static final BigInteger HOURS = BigInteger.valueOf(24);

  /** What a duration may have. */
  enum Type {
    /** Months and seconds. */
    DURATION(XSD.duration.getURI()),
    /** Seconds only. */
    DAY_TIME(XSD.dayTimeDuration.getURI()),
    /** Months only. */
    YEAR_MONTH(XSD.yearMonthDuration.getURI());

    private final String datatype;

    Type(String datatype) {
      this.datatype = datatype;
    }

    private static Optional<Type> of(Node term) {
      if (!term.isLiteral()) {
        return Optional.empty();
      }
      String uri = term.getLiteralDatatypeURI();
      return uri.equals(DAY_TIME.datatype) ? Optional.of(DAY_TIME)
          : uri.equals(YEAR_MONTH.datatype) ? Optional.of(YEAR_MONTH)
          : uri.equals(DURATION.datatype) ? Optional.of(DURATION) : Optional.empty();
    }
  }

  /** So many seconds. */
  static Span ofSeconds(BigDecimal seconds) {
    return new Span(Type.DAY_TIME, BigInteger.ZERO, seconds);
  }

  /** The duration that a literal tells; none when it is no literal of one, or no correct one. */
  static Optional<Span> of(Node term) {
    return Type.of(term).flatMap(type -> read(type, term.getLiteralLexicalForm().strip()));
  }

  private static Optional<Span> read(Type type, String text) {
    Matcher parts = FORM.matcher(text);
    if (text.length() > LONGEST || text.endsWith("P") || !parts.matches()) {
      return Optional.empty();
    }
    BigInteger months = whole(parts.group(2)).multiply(MONTHS).add(whole(parts.group(3)));
    BigInteger minutes = whole(parts.group(4)).multiply(HOURS).add(whole(parts.group(5))).multiply(SIXTY)
        .add(whole(parts.group(6)));
    BigDecimal seconds = new BigDecimal(minutes.multiply(SIXTY))
        .add(parts.group(7) == null ? BigDecimal.ZERO : new BigDecimal(parts.group(7)));
    Span span = new Span(type, months, seconds);
    boolean tellsMonths = parts.group(2) != null || parts.group(3) != null;
    boolean tellsSeconds = text.indexOf('D') > 0 || text.indexOf('T') > 0;
    boolean isOfType = type == Type.DURATION || (type == Type.DAY_TIME ? !tellsMonths : !tellsSeconds);
    return isOfType ? Optional.of(parts.group(1) == null ? span : span.negated()) : Optional.empty();
  }

  private static BigInteger whole(String digits) {
    return digits == null ? BigInteger.ZERO : new BigInteger(digits);
  }

  Span negated() {
    return new Span(type, months.negate(), seconds.negate());
  }

  /** Both together; none when months and seconds would point in opposite directions. */
  Optional<Span> plus(Span other) {
    Type common = type == other.type ? type : Type.DURATION;
    Span sum = new Span(common, months.add(other.months), seconds.add(other.seconds));
    return sum.months.signum() * sum.seconds.signum() < 0 ? Optional.empty() : Optional.of(sum);
  }

  /** So many times as long; months are whole, and half a one is a whole one (XPath, op:multiply-yearMonthDuration). */
  Span times(BigDecimal factor) {
    BigInteger rounded = new BigDecimal(months).multiply(factor).add(new BigDecimal("0.5"))
        .setScale(0, RoundingMode.FLOOR).toBigInteger();
    return new Span(type, rounded, seconds.multiply(factor, MathContext.DECIMAL128));
  }

  /** A part of it. */
  Span dividedBy(BigDecimal divisor) {
    BigInteger rounded = new BigDecimal(months).divide(divisor, MathContext.DECIMAL128).add(new BigDecimal("0.5"))
        .setScale(0, RoundingMode.FLOOR).toBigInteger();
    return new Span(type, rounded, seconds.divide(divisor, MathContext.DECIMAL128));
  }

  /** How often another of the same kind goes into it. */
  BigDecimal dividedBy(Span other) {
    return type == Type.YEAR_MONTH
        ? new BigDecimal(months).divide(new BigDecimal(other.months), MathContext.DECIMAL128)
        : seconds.divide(other.seconds, MathContext.DECIMAL128);
  }

  boolean isAsLongAs(Span other) {
    return months.equals(other.months) && seconds.compareTo(other.seconds) == 0;
  }

  /** Which is longer; none when it depends on the months that are meant. */
  Optional<Integer> compare(Span other) {
    int byMonths = months.compareTo(other.months);
    int bySeconds = seconds.compareTo(other.seconds);
    return byMonths * bySeconds < 0 ? Optional.empty() : Optional.of(byMonths == 0 ? bySeconds : byMonths);
  }

  /** The literal, written canonically (section E.2, durationCanonicalMap). */
  Node literal() {
    return NodeFactory.createLiteralDT(text(), TypeMapper.getInstance().getSafeTypeByName(type.datatype));
  }

  private String text() {
    if (months.signum() == 0 && seconds.signum() == 0) {
      return type == Type.YEAR_MONTH ? "P0M" : "PT0S";
    }
    StringBuilder text = new StringBuilder(months.signum() < 0 || seconds.signum() < 0 ? "-P" : "P");
    part(text, months.abs().divide(MONTHS), "Y");
    part(text, months.abs().mod(MONTHS), "M");
    BigInteger minutes = seconds.abs().toBigInteger().divide(SIXTY);
    part(text, minutes.divide(SIXTY).divide(HOURS), "D");
    int length = text.append('T').length();
    part(text, minutes.divide(SIXTY).mod(HOURS), "H");
    part(text, minutes.mod(SIXTY), "M");
    BigDecimal second = seconds.abs().subtract(new BigDecimal(minutes.multiply(SIXTY)));
    if (second.signum() > 0) {
      text.append(Canonical.decimal(second)).append('S');
    }
    return text.length() == length ? text.substring(0, length - 1) : text.toString();
  }

  private static void part(StringBuilder text, BigInteger number, String name) {
    if (number.signum() > 0) {
      text.append(number).append(name);
    }
  }
}
