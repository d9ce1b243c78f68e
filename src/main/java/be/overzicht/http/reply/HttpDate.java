package be.overzicht.http.reply;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as HTTP writes them (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7">RFC 9110, section
 * 5.6.7</a>).
 */
public final class HttpDate {
  /** What a year of two digits may lie ahead. */
  private static final int HALF_A_CENTURY = 49;
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  /** The form that is written, also with a day of one digit, as Java writes it; and the two older ones. */
  private static final List<DateTimeFormatter> READ = List.of(
      FORMAT,
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC),
      new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-")
          .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.now(ZoneOffset.UTC).getYear() - HALF_A_CENTURY)
          .appendPattern(" HH:mm:ss 'GMT'").toFormatter(Locale.ENGLISH).withZone(ZoneOffset.UTC),
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC));
  private static volatile Formatted latest = new Formatted(Instant.EPOCH, FORMAT.format(Instant.EPOCH));

  private HttpDate() {}

  /** A date that was written; most answers have that of the release. */
  private record Formatted(Instant instant, String text) {}

  /** The date of a header; null and text that is no date give none. */
  public static Optional<Instant> find(String text) {
    return text == null ? Optional.empty()
        : READ.stream().flatMap(form -> parse(form, text.strip()).stream()).findFirst();
  }

  private static Optional<Instant> parse(DateTimeFormatter form, String text) {
    try {
      return Optional.of(Instant.from(form.withResolverStyle(ResolverStyle.STRICT).parse(text)));
    } catch (DateTimeException notInThisForm) {
      return Optional.empty();
    }
  }

  /** The header of a date. */
  public static String format(Instant instant) {
    Formatted known = latest;
    if (!known.instant().equals(instant)) {
      known = new Formatted(instant, FORMAT.format(instant));
      latest = known;
    }
    return known.text();
  }
}
