package be.overzicht.http.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7">RFC 9110, section 5.6.7</a>. */
class HttpDateTest {
  private static final Instant EXAMPLE = Instant.parse("1994-11-06T08:49:37Z");

  @ParameterizedTest
  @ValueSource(strings = {
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
      "Sun, 6 Nov 1994 08:49:37 GMT"})
  void each_of_the_three_forms_is_read(String text) {
    assertEquals(Optional.of(EXAMPLE), HttpDate.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:49:37", "Sat, 30 Feb 2026 00:00:00 GMT", "1994-11-06", "",
      "Sunday, 06-Nov-94 08:49:37 CET", "Sun, 06-Nov-94 08:49:37 GMT", "\"abc\""})
  void what_is_in_none_of_them_is_no_date(String text) {
    assertEquals(Optional.empty(), HttpDate.find(text));
  }

  @Test
  void a_year_of_two_digits_is_never_far_ahead() {
    assertEquals(Optional.of(Instant.parse("2026-11-21T08:49:37Z")), HttpDate.find("Saturday, 21-Nov-26 08:49:37 GMT"));
  }

  @Test
  void the_first_form_is_written() {
    assertEquals("Sun, 06 Nov 1994 08:49:37 GMT", HttpDate.format(EXAMPLE));
    assertEquals("Sun, 06 Nov 1994 08:49:38 GMT", HttpDate.format(EXAMPLE.plusSeconds(1)));
    assertEquals("Sun, 06 Nov 1994 08:49:37 GMT", HttpDate.format(EXAMPLE));
  }
}
