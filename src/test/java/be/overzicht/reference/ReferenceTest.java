package be.overzicht.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of the gathered facts stands in the tables, with the same values; what was left out is said here. */
class ReferenceTest {
  /** Items of Wikidata that stand on two bodies each: we link none of them. */
  private static final Set<String> SHARED_ITEMS = Set.of("Q499609", "Q187755", "Q580315", "Q270644", "Q908554");
  /** A local authority, which has its own URI. */
  private static final String AUTHORITY_AMONG_ORGANISATIONS = "gemeente-aalter";
  /** The coordinates of the gathered facts: they are from Statbel now. */
  private static final String MAP_THAT_MAY_NOT_BE_HANDED_ON = "belgium-topojson";
  private static final String AALTER = "0697608063";

  @Test
  void authorities() {
    assertEquals(List.of(), Corrections.apart(authoritiesCompared().differences()));
  }

  @Test
  void mergers() {
    assertEquals(List.of(),
        Comparison.of("mergers", row -> row.get("date") + "-" + row.get("new_kbo"), "mergers", "id")
            .same("new_kbo=resulting", "source")
            .that("date", (fact, row) -> row.get("date").equals(fact.get("date")))
            .that("original", (fact, row) -> items(row.get("originals")).contains(fact.get("old_kbo")))
            .that("ended", (fact, row) ->
                items(row.get("ended")).contains(fact.get("old_kbo")) == fact.get("same_legal_body").equals("no"))
            .differences());
  }

  @Test
  void organisations() {
    assertEquals(List.of(), Corrections.apart(Comparison.of("organisations", row -> row.get("id"), "organisations", "id")
        .where(row -> !row.get("id").equals(AUTHORITY_AMONG_ORGANISATIONS))
        .same("name_nl", "name_en", "homepage", "predecessor", "source")
        .that("URI", (fact, row) -> isOneOf(fact.get("official_uri"), row.get("official_uri"), row.get("related_uri")))
        .that("note", (fact, row) -> fact.get("note").isEmpty() || !row.get("note_nl").isEmpty())
        .differences()));
  }

  @Test
  void initiatives() {
    assertEquals(List.of(), Corrections.apart(initiativesCompared().differences()));
  }

  @Test
  void participations() {
    assertEquals(List.of(), Corrections.apart(participationsCompared().differences()));
  }

  @Test
  void entries() {
    assertEquals(List.of(), Comparison.of("participations", row -> row.get("source_row"), "entries", "number")
        .where(row -> !row.get("label_in_source").isEmpty())
        .same("label_in_source", "date", "source")
        .that("authority", (fact, row) -> items(row.get("authorities")).contains(fact.get("kbo")))
        .differences());
  }

  @Test
  void steps_milestones_and_their_counts() {
    Set<String> counts = Comparison.rows("observations").stream()
        .map(row -> row.get("count") + " " + row.get("date")).collect(Collectors.toSet());
    assertEquals(List.of(), Comparison.of("trajectory-steps", row -> row.get("id"), "steps", "id")
        .where(row -> row.get("type").equals("step")).same("order", "source").differences());
    assertEquals(List.of(), Comparison.of("trajectory-steps", row -> row.get("id"), "milestones", "id")
        .where(row -> row.get("type").equals("milestone")).same("order", "date", "source")
        .that("count", (fact, row) ->
            fact.get("count").isEmpty() || counts.contains(fact.get("count") + " " + fact.get("date")))
        .differences());
  }

  @Test
  void events_entitlements_and_sources() {
    assertEquals(List.of(), Comparison.of("events", row -> row.get("id"), "events", "id")
        .same("initiative_id=initiative", "label_nl", "label_en", "date", "place", "source").differences());
    assertEquals(List.of(), Comparison.of("eligibility", row -> row.get("kbo"), "eligibility", "authority")
        .same("initiative_id=initiative", "max_amount_eur=max_amount", "population", "source").differences());
    assertEquals(List.of(), Corrections.apart(sourcesCompared().differences()));
  }

  @Test
  void every_correction_explained_is_a_difference() {
    Set<String> found = Stream.of(
            authoritiesCompared(), initiativesCompared(), participationsCompared(), sourcesCompared())
        .flatMap(compared -> compared.differences().stream()).collect(Collectors.toSet());
    assertEquals(List.of(), Corrections.known().stream()
        .filter(known -> found.stream().noneMatch(difference -> difference.startsWith(known))).toList());
  }

  private static Comparison authoritiesCompared() {
    return Comparison.of("authorities", row -> row.get("kbo"), "authorities", "kbo")
        .same("kind", "province", "nis", "ovo", "valid_from", "valid_to", "lblod_uri", "working_area_uri=working_area",
            "source")
        .that("name", (fact, row) -> row.get("name").equals(
            fact.get("name_since_2025").isEmpty() ? fact.get("name") : fact.get("name_since_2025")))
        .that("city title", (fact, row) -> row.get("city_title").isEmpty() == fact.get("city_title").isEmpty())
        .that("Wikidata", (fact, row) -> row.get("wikidata").equals(
            SHARED_ITEMS.contains(fact.get("wikidata")) ? "" : fact.get("wikidata")));
  }

  private static Comparison initiativesCompared() {
    return Comparison.of("initiatives", row -> row.get("id"), "initiatives", "id")
        .same("name=name_nl", "part_of", "start", "end", "landing_page", "source")
        .that("URI", (fact, row) -> isOneOf(fact.get("official_uri"), row.get("official_uri"), row.get("related_uri")))
        .that("providers", (fact, row) ->
            items(fact.get("provider_ids").replace(AUTHORITY_AMONG_ORGANISATIONS, AALTER))
                .equals(items(row.get("providers") + ";" + row.get("provider_authorities"))))
        .that("status", (fact, row) -> Map.of("running", "lopend", "ended", "beeindigd", "unknown", "onbekend")
            .get(fact.get("status_at_source_date")).equals(row.get("status")))
        .that("themes", (fact, row) -> items(fact.get("themes").toLowerCase(Locale.ROOT).replace(' ', '-')
            .replace(";-", ";")).equals(items(row.get("themes"))))
        .that("budget", (fact, row) -> fact.get("budget_eur").isEmpty() || Comparison.rows("amounts").stream()
            .anyMatch(amount -> amount.get("initiative").equals(row.get("id"))
                && amount.get("value").equals(fact.get("budget_eur"))))
        .that("note", (fact, row) -> fact.get("budget_note").isEmpty() == row.get("budget_note_nl").isEmpty());
  }

  private static Comparison participationsCompared() {
    var amounts = Comparison.data("amounts", "participation");
    return Comparison.of("participations", row -> row.get("id"), "participations", "id")
        .same("initiative", "kbo=authority", "organisation", "role", "date", "source")
        .that("amount", (fact, row) -> fact.get("amount_eur").isEmpty()
            || fact.get("amount_eur").equals(amounts.get(row.get("id")).get("value")))
        .that("note", (fact, row) -> fact.get("note").isEmpty() || !row.get("note_nl").isEmpty());
  }

  private static Comparison sourcesCompared() {
    return Comparison.of("sources", row -> row.get("id"), "sources", "id")
        .where(row -> !row.get("id").equals(MAP_THAT_MAY_NOT_BE_HANDED_ON))
        .same("publisher", "date")
        .that("address", (fact, row) -> !fact.get("url_or_file").startsWith("http")
            || fact.get("url_or_file").equals(row.get("address")))
        .that("title", (fact, row) -> fact.get("title").startsWith(row.get("title")));
  }

  private static boolean isOneOf(String fact, String official, String related) {
    String spelled = fact.replace("https://data.vlaanderen.be/id/organisatie/", "http://data.vlaanderen.be/id/organisatie/");
    return fact.isEmpty() ? official.isEmpty() && related.isEmpty() : List.of(official, related).contains(spelled);
  }

  private static Set<String> items(String cell) {
    return Arrays.stream(cell.split(";")).map(String::trim).filter(item -> !item.isEmpty()).collect(Collectors.toSet());
  }
}
