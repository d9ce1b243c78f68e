package be.overzicht.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages of real things tell their readers. */
class PortraitsTest {

  @Test
  void an_initiative_tells_its_support_from_the_first_letter_to_the_last_milestone() {
    String page = page("/doc/initiatief/ondersteuningstraject-i-monitor");
    assertTrue(page.contains("beëindigd op 31 december 2017"), "the day of its own end, not of the source");
    assertTrue(page("/doc/initiatief/beleidstool-digitale-inclusie")
        .contains("laatst bevestigd in mei 2024"), "a month is no day");
    assertEquals(List.of("short", "observations", "trajectory", "steps", "milestones"),
        Pattern.compile("<section class=\"part\" id=\"([a-z]+)\"").matcher(page).results().map(found -> found.group(1))
            .limit(5).toList());
    assertTrue(page.contains("href=\"/doc/ondersteuningstraject/ondersteuningstraject-i-monitor\""));
  }

  @Test
  void an_authority_tells_what_runs_by_which_source_and_what_nobody_knows_apart() {
    String page = page("/doc/bestuurseenheid/0697608063");
    assertTrue(page.contains("uit Gemeente Aalter (voor fusie) en Gemeente Knesselare."), "where it came from");
    String running = section(page, "could-use");
    assertTrue(running.contains("lopend, ") && running.contains("volgens “") && !running.contains("onbekend"), running);
    String unknown = section(page, "may-use");
    assertTrue(unknown.contains("status onbekend") && unknown.contains("volgens “") && !unknown.contains("lopend, "),
        unknown);
    assertTrue(section(page, "claims").contains("59.756 (maximum"), section(page, "claims"));
  }

  @Test
  void an_authority_that_no_source_names_is_not_said_to_take_part_in_nothing() {
    String page = page("/doc/bestuurseenheid/0207499133");
    assertTrue(section(page, "takes-part").contains("Geen bekende deelname"), page);
  }

  @Test
  void what_was_only_seen_or_contributed_stands_apart_with_its_day_and_its_repository() {
    String page = page("/doc/bestuurseenheid/0207437468");
    String seen = section(page, "gezien");
    assertTrue(seen.contains("20 januari 2025") && seen.contains("harvester-stats op github.com"), seen);
    assertTrue(!section(page, "takes-part").contains("/doc/initiatief/lblod\""), "seen is no participation");
    assertTrue(section(page, "bijdrage").contains("Een medewerker van"), page);
    assertTrue(section(page("/doc/initiatief/lokaal-beslist"), "gezien").contains("tie=gezien"), "the rest is a list away");
  }

  @Test
  void an_offer_tells_whom_to_turn_to_at_what_cost_and_who_may_apply() {
    String practical = section(page("/doc/initiatief/magda"), "practical");
    assertTrue(practical.contains("1.000 euro per domein") && practical.contains("href=\"tel:1700\">1700<"), practical);
    String phases = section(page("/doc/initiatief/gzg-oproep-2"), "phases");
    assertTrue(phases.contains("indienen") && phases.contains("4 februari 2022"), phases);
    assertTrue(!page("/doc/bestuurseenheid/0207437468").contains("Ethische hackers van Haviland"), "not for East Flanders");
  }

  @Test
  void an_event_of_a_day_does_not_say_its_day_three_times() {
    String page = page("/doc/evenement/cot-info-2021");
    assertEquals(1, page.split("<dd><span>27 augustus 2021</span>", -1).length - 1, page);
    assertTrue(page("/doc/initiatief/lblod").contains("31 december 2015"), "a year has a last day");
  }

  @Test
  void a_source_and_an_agreement_show_what_their_display_shapes_say_in_that_order() {
    String source = section(page("/doc/bron/antwoord-i-monitor-2017"), "short");
    assertEquals(List.of("Datum", "Uitgever", "Taal"), rows(source));
    assertEquals(1, source.split("Vlaams Parlement", -1).length - 1, "of two ways to name a publisher one is shown");
    String agreement = page("/doc/overeenkomst/samen-gegevensverkeer-verbeteren?lang=en");
    assertEquals(List.of("Parties", "Initiative", "Framework for", "End"), rows(section(agreement, "short")));
    assertTrue(!agreement.contains("id=\"in-ondersteuningstraject\""), "what is shown is not listed again");
  }

  @Test
  void an_organisation_shows_tables_lists_and_rows_of_its_display_shape() {
    String page = page("/doc/organisatie/vvsg?lang=en");
    String offers = section(page, "offers");
    assertTrue(offers.contains(">Kind of support</th>") && offers.contains("status unknown"), offers);
    assertTrue(page.indexOf("id=\"offers\"") < page.indexOf("id=\"takes-part\""), "groups in their order");
    assertTrue(section(page, "agreements").contains("Improving data exchange"), page);
    assertTrue(section(page, "sources-by").contains("/doc/bron/"), page);
    assertTrue(!page.contains("id=\"in-overeenkomst\"") && !page.contains("id=\"in-deelname\""), page);
    assertTrue(page("/doc/organisatie/cevi?lang=en").contains("These have this as “software supplier”."),
        "what no shape shows is listed");
  }

  @Test
  void authorities_and_initiatives_show_the_rows_of_their_display_shapes_among_their_own() {
    String authority = page("/doc/bestuurseenheid/0697608063");
    assertEquals(List.of("Nummers", "Grondgebied", "Hoort samen met"), rows(section(authority, "known-as")).subList(0, 3));
    assertTrue(section(authority, "known-as").contains("44084"), "the code of its territory, two steps away");
    List<String> initiative = rows(section(page("/doc/initiatief/magda?lang=en"), "short"));
    assertEquals("Provider", initiative.get(0));
    int support = initiative.indexOf("Kind of support");
    assertTrue(support > 0 && support < initiative.indexOf("Theme"), initiative::toString);
  }

  private static List<String> rows(String section) {
    return Pattern.compile("<dt>(?:<[^>]*>)?([^<]+)").matcher(section).results()
        .map(found -> found.group(1).strip()).toList();
  }

  @Test
  void a_source_lists_all_that_rests_on_it_the_initiatives_first() {
    String page = page("/doc/bron/antwoord-i-monitor-2017");
    List<String> kinds = Pattern.compile("id=\"in-([a-z]+)\"").matcher(page).results().map(found -> found.group(1)).toList();
    assertEquals(List.of("initiatief", "ondersteuningstraject", "overeenkomst", "deelname", "inschrijving"),
        kinds.subList(0, 5));
    assertTrue(section(page, "in-deelname").contains("href=\"/doc/deelname?about=bron%2Fantwoord-i-monitor-2017\"")
        || section(page, "in-deelname").contains("href=\"/doc/deelname?about=bron/antwoord-i-monitor-2017\""), page);
    assertTrue(section(page, "in-deelname").contains("Feiten die op deze bron steunen."));
  }

  @Test
  void a_status_is_the_same_in_lists_search_cards_concepts_and_what_runs_stands_first() {
    String badge = "lopend, laatst bevestigd in mei 2024</span>";
    for (String address : List.of("/doc/initiatief/beleidstool-digitale-inclusie", "/doc/initiatief",
        "/search?q=beleidstool+digitale+inclusie", "/doc/bestuurseenheid/0697608063", "/doc/concept/thema/e-inclusie")) {
      assertTrue(page(address).contains(badge), address);
    }
    String list = page("/doc/initiatief");
    assertTrue(list.indexOf("badge good") > 0 && list.indexOf("badge good") < list.indexOf("badge open")
        && list.indexOf("badge open") < list.indexOf("badge unknown"), "what runs, then what may");
  }

  @Test
  void pictures_show_what_runs_and_on_request_what_ended_hollow() {
    String page = page("/");
    assertTrue(!section(page, "matrix").contains("square both ended") && section(page, "matrix").contains(" running\""));
    String all = page("/?show=all");
    assertTrue(all.contains("square both ended") && section(all, "timeline").contains(" ended\""), "hollow");
    assertTrue(section(page, "timeline").contains(" fading\""), "after the last evidence");
  }

  @Test
  void the_front_page_leads_from_its_pictures_into_lists() {
    String page = page("/");
    assertTrue(section(page, "matrix")
        .contains("href=\"/doc/initiatief?status=lopend&amp;theme=open-data&amp;support=instrument\""));
    assertTrue(section(page, "map").contains("Vlaamse Gemeenschapscommissie"), "takes part, and has no coordinates");
    String limburg = "/doc/bestuurseenheid?kind=gemeente&existing=yes&sort=-initiatives&province=Limburg";
    assertTrue(page.contains("href=\"" + limburg.replace("&", "&amp;") + "\">Limburg"));
    String list = page(limburg);
    assertTrue(list.indexOf("4 initiatieven") < list.indexOf("1 initiatief") && list.contains("38 gevonden"), list);
  }

  private static String section(String page, String id) {
    String begun = page.substring(page.indexOf("id=\"" + id + "\""));
    int next = begun.indexOf("<section class=\"part", 1);
    return next < 0 ? begun : begun.substring(0, next);
  }

  private static String page(String path) {
    return new String(Site.running().get(path, "Accept", "text/html").body(), StandardCharsets.UTF_8);
  }
}
