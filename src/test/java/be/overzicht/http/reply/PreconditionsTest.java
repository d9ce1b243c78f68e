package be.overzicht.http.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.http.reply.Preconditions.Outcome;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {
  private static final String TAG = "\"abc\"";
  private static final Instant MODIFIED = Instant.parse("2026-11-21T19:45:00.5Z");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "If-None-Match | \"abc\" | NOT_MODIFIED",
      "If-None-Match | W/\"abc\" | NOT_MODIFIED",
      "If-None-Match | \"x\", \"abc\" | NOT_MODIFIED",
      "If-None-Match | * | NOT_MODIFIED",
      "If-None-Match | \"x\" | PROCEED",
      "If-None-Match | abc | PROCEED",
      "If-Match | \"abc\" | PROCEED",
      "If-Match | * | PROCEED",
      "If-Match | W/\"abc\" | FAILED",
      "If-Match | \"x\" | FAILED",
      "If-Modified-Since | Sat, 21 Nov 2026 19:45:00 GMT | NOT_MODIFIED",
      "If-Modified-Since | Sat, 21 Nov 2026 19:44:59 GMT | PROCEED",
      "If-Modified-Since | yesterday | PROCEED",
      "If-Unmodified-Since | Sat, 21 Nov 2026 19:44:59 GMT | FAILED",
      "If-Unmodified-Since | Sat, 21 Nov 2026 19:45:00 GMT | PROCEED",
  })
  void one_condition_is_evaluated(String field, String value, Outcome outcome) {
    assertEquals(outcome, Preconditions.evaluate(name -> name.equals(field) ? value : null, TAG, MODIFIED));
  }

  @ParameterizedTest
  @CsvSource({"', \"x\"', PROCEED", "'', PROCEED", "*, NOT_MODIFIED"})
  void an_answer_without_a_tag_is_known_to_nobody(String tags, Outcome outcome) {
    assertEquals(outcome, Preconditions.evaluate(name -> name.equals("If-None-Match") ? tags : null, "", MODIFIED));
  }

  @ParameterizedTest
  @CsvSource({"\"x\", PROCEED", "\"abc\", NOT_MODIFIED"})
  void a_tag_goes_before_a_date(String tag, Outcome outcome) {
    assertEquals(outcome, Preconditions.evaluate(name -> switch (name) {
      case "If-None-Match" -> tag;
      case "If-Modified-Since" -> "Sat, 21 Nov 2026 19:45:00 GMT";
      default -> null;
    }, TAG, MODIFIED));
  }
}
