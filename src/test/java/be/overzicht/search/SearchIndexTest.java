package be.overzicht.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names, former names, numbers and descriptions lead to things. */
class SearchIndexTest {
  private static final SearchIndex INDEX = SearchIndex.of(Stream.of(
      new Entry("aalter", "bestuurseenheid", 3, List.of("Gemeente Aalter"), List.of("Knesselare"),
          List.of("0697608063"), List.of()),
      new Entry("knesselare", "bestuurseenheid", 1, List.of("Gemeente Knesselare"), List.of(), List.of(), List.of()),
      new Entry("lblod", "initiatief", 3, List.of("Lokale Besluiten als geLinkte Open Data"), List.of("LBLOD"),
          List.of(), List.of("Programma dat besluiten publiceert en gemeenten begeleidt.")),
      new Entry("bron", "bron", 0, List.of("LBLOD project page"), List.of(), List.of(), List.of()),
      new Entry("menen", "bestuurseenheid", 3, List.of("Stad Ménen"), List.of(), List.of(), List.of())));

  @Test
  void a_name_is_found_whatever_its_case_and_accents() {
    assertEquals(List.of("menen"), found("MENEN"));
  }

  @Test
  void an_acronym_leads_to_the_initiative_before_its_sources() {
    assertEquals(List.of("lblod", "bron"), found("lblod"));
    assertEquals(Hit.Reason.FORMER_NAME, INDEX.search("lblod", 1).get(0).reason());
  }

  @Test
  void a_former_name_leads_to_the_body_of_today() {
    assertTrue(found("Knesselare").contains("aalter"));
    Hit hit = INDEX.search("Knesselare", 5).stream().filter(each -> each.iri().equals("aalter")).findFirst().orElseThrow();
    assertEquals("Knesselare", hit.matched());
  }

  @Test
  void a_number_is_its_own_reason() {
    assertEquals(new Hit("aalter", "bestuurseenheid", Hit.Reason.NUMBER, "0697608063"),
        INDEX.search("0697608063", 5).get(0));
  }

  @Test
  void a_number_is_found_as_people_write_it_and_by_its_beginning() {
    for (String written : List.of("0697.608.063", "0697 608 063", "BE 0697.608.063", "be0697608063", "0697608", "0697.6")) {
      assertEquals(List.of("aalter"), found(written), written);
      assertEquals(List.of("aalter"), INDEX.suggest(written, 5).stream().map(Hit::iri).toList(), written);
    }
  }

  @Test
  void typing_errors_are_forgiven_and_said() {
    assertEquals("aalter", INDEX.search("aaltr", 5).get(0).iri());
    assertEquals(Hit.Reason.SIMILAR, INDEX.search("aaltr", 5).get(0).reason());
  }

  @Test
  void dutch_words_are_found_by_their_stem() {
    assertEquals(List.of("lblod"), found("programma's besluit"));
  }

  @Test
  void the_beginning_of_a_name_is_enough_for_a_suggestion() {
    assertEquals(List.of("aalter"), INDEX.suggest("aal", 5).stream().map(Hit::iri).toList());
  }

  @Test
  void signs_without_words_find_nothing_and_break_nothing() {
    for (String text : List.of("", "   ", "*", "\"", "a:b AND (", "~~~", "\\", "<script>")) {
      assertTrue(INDEX.search(text, 5).size() <= 5, text);
    }
    assertEquals(List.of(), found("***"));
  }

  private static List<String> found(String text) {
    return INDEX.search(text, 10).stream().map(Hit::iri).toList();
  }
}
