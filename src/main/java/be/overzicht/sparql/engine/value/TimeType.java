package be.overzicht.sparql.engine.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/**
 * The datatypes of times, and how their literals are written
 * (<a href="https://www.w3.org/TR/xmlschema11-2/#dateTime">XML Schema 1.1, sections 3.3.7 to 3.3.14</a>).
 */
enum TimeType {
  /** A date and a time of day; a dateTimeStamp is one too. */
  DATE_TIME(XSD.dateTime.getURI(), TimeType.YEAR + "-" + TimeType.MONTH + "-" + TimeType.DAY + "T" + TimeType.TIME_OF_DAY),
  /** A day. */
  DATE(XSD.date.getURI(), TimeType.YEAR + "-" + TimeType.MONTH + "-" + TimeType.DAY),
  /** A time of any day. */
  TIME(XSD.time.getURI(), TimeType.TIME_OF_DAY),
  /** A month. */
  YEAR_MONTH(XSD.gYearMonth.getURI(), TimeType.YEAR + "-" + TimeType.MONTH),
  /** A year. */
  YEAR_ALONE(XSD.gYear.getURI(), TimeType.YEAR),
  /** A day of every year. */
  MONTH_DAY(XSD.gMonthDay.getURI(), "--" + TimeType.MONTH + "-" + TimeType.DAY),
  /** A month of every year. */
  MONTH_ALONE(XSD.gMonth.getURI(), "--" + TimeType.MONTH),
  /** A day of every month. */
  DAY_ALONE(XSD.gDay.getURI(), "---" + TimeType.DAY);

  private static final String YEAR = "(?<year>-?(?:[1-9]\\d{3,}|0\\d{3}))";
  private static final String MONTH = "(?<month>\\d\\d)";
  private static final String DAY = "(?<day>\\d\\d)";
  private static final String TIME_OF_DAY = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d(?:\\.\\d+)?)";
  private static final String ZONE = "(?<zone>Z|[+-]\\d\\d:\\d\\d)?";

  private static final Map<String, TimeType> BY_DATATYPE = byDatatype();

  private final String datatype;
  private final String form;
  private final Pattern pattern;

  TimeType(String datatype, String form) {
    this.datatype = datatype;
    this.form = form;
    this.pattern = Pattern.compile(form + ZONE);
  }

  /** The type of a literal; none when it is no time. */
  static Optional<TimeType> of(Node term) {
    if (!term.isLiteral()) {
      return Optional.empty();
    }
    return of(term.getLiteralDatatypeURI());
  }

  /** The type with this datatype; none when that is no time. */
  static Optional<TimeType> of(String datatype) {
    return Optional.ofNullable(BY_DATATYPE.get(datatype));
  }

  private static Map<String, TimeType> byDatatype() {
    Map<String, TimeType> types = new HashMap<>();
    Arrays.stream(values()).forEach(type -> types.put(type.datatype, type));
    types.put(XSD.dateTimeStamp.getURI(), DATE_TIME);
    return types;
  }

  /** The IRI of the datatype. */
  String datatype() {
    return datatype;
  }

  /**
   * Whether times of this type tell all that another type tells, or the other is the day's start (XPath, section
   * 19.1.4).
   */
  boolean becomes(TimeType other) {
    return this == other || this == DATE_TIME || this == DATE && other != TIME;
  }

  /** Whether its literals say this part: year, month, day, hour, minute or second. */
  boolean has(String part) {
    return form.contains("<" + part + ">");
  }

  /** The parts of a literal; they are not yet known to be a time. */
  Matcher parts(String text) {
    return pattern.matcher(text);
  }
}
