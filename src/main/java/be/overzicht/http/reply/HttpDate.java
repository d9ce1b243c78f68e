package be.overzicht.http.reply;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as HTTP writes them (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7">RFC 9110, section 5.6.7</a>). */
public final class HttpDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static volatile Formatted latest = new Formatted(Instant.EPOCH, FORMAT.format(Instant.EPOCH));

  private HttpDate() {}

  /** A date that was written; most answers have that of the release. */
  private record Formatted(Instant instant, String text) {}

  /** The date of a header; null and text that is no date give none. */
  public static Optional<Instant> find(String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(Instant.from(FORMAT.parse(text.strip())));
    } catch (DateTimeException notADate) {
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
