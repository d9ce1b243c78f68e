package be.overzicht.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.search.Hit.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole names and numbers, as people write them. */
class NameIndexTest {
  private static final NameIndex INDEX = NameIndex.of(Stream.of(
      entry("niklaas", List.of("Sint-Niklaas", "Stad Sint-Niklaas"), List.of(), List.of("0207464192", "46021")),
      entry("heist", List.of("Heist-op-den-Berg"), List.of(), List.of()),
      entry("stad", List.of("Herk-de-Stad"), List.of(), List.of()),
      entry("aalter", List.of("Aalter"), List.of("Knesselare"), List.of("Q300970")),
      entry("lier", List.of("Lier"), List.of(), List.of()),
      entry("lierde", List.of("Lierde"), List.of("Lier"), List.of())));

  @ParameterizedTest
  @ValueSource(strings = {"Sint-Niklaas", "SINT NIKLAAS", "St.-Niklaas", "St Niklaas", "st-niklaas", "Stad St. Niklaas",
    "Sint-Niklaas (Oost-Vlaanderen)", "9100 Sint-Niklaas", "Sint-Niklaas, stad", "Stadsbestuur van Sint-Niklaas",
    "  Sint-Niklaas  ", "0207.464.192", "BE 0207 464 192", "207464192", "46021"})
  void ways_to_write_one_thing_find_it_as_the_same(String text) {
    Match match = first(text);
    assertEquals("niklaas", match.entry().iri());
    assertTrue(match.closeness() > 0.95 && match.reason() != Reason.SIMILAR, match.toString());
  }

  @ParameterizedTest
  @CsvSource({"Heist o/d Berg, heist, NAME", "Heist o.d. Berg, heist, NAME", "Herk de Stad, stad, NAME",
    "Knesselare, aalter, FORMER_NAME", "https://www.wikidata.org/wiki/Q300970, aalter, NUMBER",
    "Knesselaere, aalter, SIMILAR", "Heist op den Breg, heist, SIMILAR", "Ailter, aalter, SIMILAR"})
  void what_of_a_thing_was_found_is_told(String text, String thing, Reason reason) {
    assertEquals(thing, first(text).entry().iri());
    assertEquals(reason, first(text).reason());
  }

  @Test
  void what_is_the_same_keeps_out_what_is_near_and_a_name_of_today_comes_first() {
    assertEquals(List.of("lier", "lierde"), INDEX.find("Lier").stream().map(match -> match.entry().iri()).toList());
    assertEquals(List.of("lierde"), INDEX.find("Lierde").stream().map(match -> match.entry().iri()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Xyzzy", "()", "46", "Sint", "Niklaas en Heist"})
  void a_text_that_is_no_name_finds_nothing(String text) {
    assertEquals(List.of(), INDEX.find(text));
  }

  @Test
  void every_slip_of_the_hand_costs() {
    double one = first("Knesselar").closeness();
    double two = first("Knesselaa").closeness();
    assertTrue(one < 0.9 && two < one, one + " " + two);
  }

  private static Match first(String text) {
    List<Match> found = INDEX.find(text);
    assertTrue(!found.isEmpty(), text);
    return found.get(0);
  }

  private static Entry entry(String iri, List<String> names, List<String> former, List<String> numbers) {
    return new Entry(iri, "bestuurseenheid", 3, names, former, numbers, List.of());
  }
}
