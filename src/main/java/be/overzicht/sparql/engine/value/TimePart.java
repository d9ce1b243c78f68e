package be.overzicht.sparql.engine.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.expr.E_DateTimeDay;
import org.apache.jena.sparql.expr.E_DateTimeHours;
import org.apache.jena.sparql.expr.E_DateTimeMinutes;
import org.apache.jena.sparql.expr.E_DateTimeMonth;
import org.apache.jena.sparql.expr.E_DateTimeSeconds;
import org.apache.jena.sparql.expr.E_DateTimeTZ;
import org.apache.jena.sparql.expr.E_DateTimeTimezone;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A function that tells a part of a time
 * (<a href="https://www.w3.org/TR/sparql11-query/#func-date-time">SPARQL 1.1, section 17.4.5</a>), also of times that have
 * that part and are no {@code xsd:dateTime}.
 */
public final class TimePart extends ExprFunction1 {
  private static final Map<Class<?>, Part> PARTS = Map.of(
      E_DateTimeYear.class, Part.YEAR, E_DateTimeMonth.class, Part.MONTH, E_DateTimeDay.class, Part.DAY,
      E_DateTimeHours.class, Part.HOUR, E_DateTimeMinutes.class, Part.MINUTE, E_DateTimeSeconds.class, Part.SECOND,
      E_DateTimeTimezone.class, Part.TIMEZONE, E_DateTimeTZ.class, Part.TZ);

  private final Part part;

  private TimePart(Part part, Expr time) {
    super(time, part.name());
    this.part = part;
  }

  /** What a function tells that has a time for its argument. */
  private enum Part {
    YEAR("year", time -> NodeValue.makeInteger(time.day().getYear())),
    MONTH("month", time -> NodeValue.makeInteger(time.day().getMonthValue())),
    DAY("day", time -> NodeValue.makeInteger(time.day().getDayOfMonth())),
    HOUR("hour", time -> NodeValue.makeInteger(time.second().longValue() / 3600)),
    MINUTE("minute", time -> NodeValue.makeInteger(time.second().longValue() / 60 % 60)),
    SECOND("second", time -> Canonical.of(NodeValue.makeDecimal(time.second().remainder(BigDecimal.valueOf(60))))),
    TIMEZONE("", time -> NodeValue.makeNode(
        Span.ofSeconds(BigDecimal.valueOf(time.zone().orElseThrow() * 60L)).literal())),
    TZ("", time -> NodeValue.makeString(time.zoneText()));

    private final String group;
    private final Function<Moment, NodeValue> value;

    Part(String group, Function<Moment, NodeValue> value) {
      this.group = group;
      this.value = value;
    }

    private boolean isTold(Moment time) {
      return this == TIMEZONE ? time.zone().isPresent() : group.isEmpty() || time.type().has(group);
    }
  }

  /** The function that tells the same as one of ARQ's, if that is of this kind. */
  public static Optional<Expr> of(ExprFunction1 function, Expr time) {
    return Optional.ofNullable(PARTS.get(function.getClass())).map(part -> new TimePart(part, time));
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return Moment.of(value.asNode()).filter(part::isTold).map(part.value)
        .orElseThrow(() -> new ExprEvalException(part + " is not told by " + value));
  }

  @Override
  public Expr copy(Expr time) {
    return new TimePart(part, time);
  }
}
