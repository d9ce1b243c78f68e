package be.overzicht.http.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageAndCodingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en | en",
      "en-GB | en",
      "EN-us;q=0.8, nl;q=0.2 | en",
      "fr, en;q=0.5 | en",
      "fr | nl",
      "* | nl",
      "nl;q=0, * | en",
      "nl;q=0.1, *;q=0.5 | en",
      "english | nl",
  })
  void a_language_is_found_by_its_ranges(String header, String language) {
    assertEquals(language, LanguageNegotiation.choose(List.of("nl", "en"), header));
  }

  @Test
  void dutch_is_for_whoever_does_not_say() {
    assertEquals("nl", LanguageNegotiation.choose(List.of("nl", "en"), null));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "gzip | GZIP",
      "gzip, deflate, br | GZIP",
      "x-gzip | GZIP",
      "* | GZIP",
      "gzip;q=0 | IDENTITY",
      "gzip;q=0, * | IDENTITY",
      "gzip;q=0.5, identity | IDENTITY",
      "identity;q=0.5, *;q=1 | GZIP",
      "br | IDENTITY",
      "gzip;q=0.5, identity;q=0.5 | GZIP",
      "*;q=0 | IDENTITY",
      "'' | IDENTITY",
  })
  void a_coding_is_used_only_when_it_is_wanted(String header, Coding coding) {
    assertEquals(coding, Coding.choose(header));
  }

  @Test
  void nothing_said_means_nothing_coded() {
    assertEquals(Coding.IDENTITY, Coding.choose(null));
  }
}
