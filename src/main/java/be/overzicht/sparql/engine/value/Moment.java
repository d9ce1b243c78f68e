package be.overzicht.sparql.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A time as XML Schema sees it (<a href="https://www.w3.org/TR/xmlschema11-2/#theSevenPropertyModel">XML Schema 1.1, section
 * D.2.1</a>): seconds are exact, there is a year 0, and the end of a day is the start of the next.
 *
 * @param type what is told of it; the rest is as in 1972, a leap year whose months begin with January
 * @param day the day
 * @param second from the start of the day, less than a day
 * @param zone minutes east of Greenwich, if that is told
 */
record Moment(TimeType type, LocalDate day, BigDecimal second, OptionalInt zone) {
  static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
  private static final int FURTHEST_ZONE = 14 * 60;
  private static final LocalDate ANY_DAY = LocalDate.of(1972, 1, 1);
  private static final int LONGEST = 500;

  /** The time that a literal tells; none when it is no literal of a time, or no correct one. */
  static Optional<Moment> of(Node term) {
    return TimeType.of(term).flatMap(type -> read(type, term.getLiteralLexicalForm().strip()));
  }

  private static Optional<Moment> read(TimeType type, String text) {
    Matcher parts = type.parts(text);
    if (text.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    try {
      OptionalInt zone = zone(parts.group("zone"));
      LocalDate day = LocalDate.of(part(type, parts, "year", ANY_DAY.getYear()), part(type, parts, "month", 1),
          part(type, parts, "day", 1));
      BigDecimal second = type.has("hour") ? second(parts) : BigDecimal.ZERO;
      return Optional.of(at(type, day, second, zone));
    } catch (DateTimeException | NumberFormatException impossible) {
      return Optional.empty();
    }
  }

  /** The time so many seconds from the start of a day, which may be on another day. */
  static Moment at(TimeType type, LocalDate day, BigDecimal second, OptionalInt zone) {
    BigInteger days = second.divideToIntegralValue(SECONDS_OF_DAY).toBigInteger();
    BigDecimal rest = second.subtract(new BigDecimal(days).multiply(SECONDS_OF_DAY));
    if (rest.signum() < 0) {
      days = days.subtract(BigInteger.ONE);
      rest = rest.add(SECONDS_OF_DAY);
    }
    LocalDate on = type == TimeType.TIME ? ANY_DAY : day.plusDays(days.longValueExact());
    return new Moment(type, on, type.has("hour") ? rest : BigDecimal.ZERO, zone);
  }

  private static int part(TimeType type, Matcher parts, String name, int otherwise) {
    return type.has(name) ? Integer.parseInt(parts.group(name)) : otherwise;
  }

  private static BigDecimal second(Matcher parts) {
    int hour = Integer.parseInt(parts.group("hour"));
    int minute = Integer.parseInt(parts.group("minute"));
    BigDecimal second = new BigDecimal(parts.group("second"));
    BigDecimal all = second.add(BigDecimal.valueOf(hour * 3600L + minute * 60L));
    boolean isEndOfDay = hour == 24 && all.compareTo(SECONDS_OF_DAY) == 0;
    if (!isEndOfDay && (hour > 23 || minute > 59 || second.compareTo(BigDecimal.valueOf(60)) >= 0)) {
      throw new DateTimeException("no such time of day");
    }
    return all;
  }

  private static OptionalInt zone(String text) {
    if (text == null) {
      return OptionalInt.empty();
    }
    if (text.equals("Z")) {
      return OptionalInt.of(0);
    }
    int minute = Integer.parseInt(text.substring(4));
    int minutes = Integer.parseInt(text.substring(1, 3)) * 60 + minute;
    if (minute > 59 || minutes > FURTHEST_ZONE) {
      throw new DateTimeException("no such timezone");
    }
    return OptionalInt.of(text.charAt(0) == '-' ? -minutes : minutes);
  }

  /** The same time as another type tells it; none when this one does not tell enough. */
  Optional<Moment> as(TimeType other) {
    return type.becomes(other)
        ? Optional.of(new Moment(other, day, other.has("hour") ? second : BigDecimal.ZERO, zone)) : Optional.empty();
  }

  /** Months before seconds, and a day that the month lacks becomes its last (section E.3.3, dateTimePlusDuration). */
  Moment plus(Span span) {
    YearMonth month = YearMonth.from(day).plusMonths(span.months().longValueExact());
    LocalDate moved = month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    return at(type, moved, second.add(span.seconds()), zone);
  }

  /** Seconds from another time to this one; none when one of both tells its timezone and the other does not. */
  Optional<BigDecimal> secondsFrom(Moment other) {
    return zone.isPresent() == other.zone.isPresent()
        ? Optional.of(onTimeline().subtract(other.onTimeline())) : Optional.empty();
  }

  /**
   * Which comes first (section D.2.1): a time without timezone is in every timezone at once; none when it depends on that.
   */
  Optional<Integer> compare(Moment other) {
    BigDecimal difference = onTimeline().subtract(other.onTimeline());
    BigDecimal doubt = BigDecimal.valueOf(zone.isPresent() == other.zone.isPresent() ? -1 : FURTHEST_ZONE * 60L);
    return difference.abs().compareTo(doubt) > 0 ? Optional.of(difference.signum()) : Optional.empty();
  }

  private BigDecimal onTimeline() {
    return BigDecimal.valueOf(day.toEpochDay()).multiply(SECONDS_OF_DAY).add(second)
        .subtract(BigDecimal.valueOf(zone.orElse(0) * 60L));
  }

  /** Its timezone as it is written; empty when there is none. */
  String zoneText() {
    if (zone.isEmpty()) {
      return "";
    }
    int minutes = Math.abs(zone.getAsInt());
    String sign = zone.getAsInt() < 0 ? "-" : "+";
    return minutes == 0 ? "Z" : String.format(Locale.ROOT, "%s%02d:%02d", sign, minutes / 60, minutes % 60);
  }

  /** The literal, written canonically. */
  Node literal() {
    return NodeFactory.createLiteralDT(text(), TypeMapper.getInstance().getSafeTypeByName(type.datatype()));
  }

  private String text() {
    String date = type.has("year") ? yearText() : type.has("month") ? "-" : type.has("day") ? "--" : "";
    date += type.has("month") ? String.format(Locale.ROOT, "-%02d", day.getMonthValue()) : "";
    date += type.has("day") ? String.format(Locale.ROOT, "-%02d", day.getDayOfMonth()) : "";
    return date + (type == TimeType.DATE_TIME ? "T" : "") + (type.has("hour") ? timeText() : "") + zoneText();
  }

  private String yearText() {
    return String.format(Locale.ROOT, day.getYear() < 0 ? "-%04d" : "%04d", Math.abs(day.getYear()));
  }

  private String timeText() {
    int whole = second.intValue();
    String fraction = Canonical.decimal(second.remainder(BigDecimal.ONE)).substring(1);
    return String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60) + fraction;
  }
}
