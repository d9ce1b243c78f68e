package be.overzicht.http.page.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.overzicht.html.Address;
import be.overzicht.html.Badge;
import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A status is as old as its source, on the day on which it is read. */
class StatusTest {
  private static final Uris URIS = new Uris("http://overzicht.test");
  private static final Snapshot SNAPSHOT = Snapshot.read("20261121T194500Z-0123456789ab",
      Instant.parse("2026-11-21T19:45:00Z"), URIS, new ByteArrayInputStream(String.join("",
          status("day", "lopend", "statusdatum", "2025-06-02"), status("month", "lopend", "statusdatum", "2025-06"),
          status("year", "lopend", "statusdatum", "2023"), status("over", "lopend", "statusdatum", "2025-01-01"),
          line("initiatief/over", "<http://schema.org/endDate>", "\"2026-01\""),
          status("ended", "beeindigd", "statusdatum", "2017-12-31"),
          status("unknown", "onbekend", "statusdatum", "2021"),
          line("initiatief/sourced", "<http://www.w3.org/ns/adms#status>", iri("concept/status/lopend")),
          line("initiatief/sourced", "<" + URIS.term("statusbron") + ">", iri("bron/krant")),
          line("bron/krant", "<http://purl.org/dc/terms/issued>", "\"2026-05-01\""),
          line("initiatief/undated", "<http://www.w3.org/ns/adms#status>", iri("concept/status/lopend")),
          line("initiatief/none", "<http://purl.org/dc/terms/source>", iri("bron/krant")))
          .getBytes(StandardCharsets.UTF_8)));

  @Test
  void running_is_green_until_its_evidence_is_eighteen_months_old() {
    assertEquals(new Badge("running, by a source of 2 June 2025", "good"), badge("day", "2026-12-01"));
    assertEquals(new Badge("running, last confirmed 2 June 2025", "open"), badge("day", "2026-12-02"));
  }

  @Test
  void of_a_month_and_a_year_the_first_day_counts() {
    assertEquals("good", badge("month", "2026-11-30").tone());
    assertEquals(new Badge("running, last confirmed June 2025", "open"), badge("month", "2026-12-01"));
    assertEquals(new Badge("running, last confirmed 2023", "open"), badge("year", "2026-12-01"));
    assertEquals(new Badge("running, by a source of 2023", "good"), badge("year", "2024-06-30"));
  }

  @Test
  void without_a_date_of_its_own_a_status_has_that_of_its_source() {
    assertEquals(new Badge("running, by a source of 1 May 2026", "good"), badge("sourced", "2026-12-01"));
    assertEquals(new Badge("running, by a source without a date", "open"), badge("undated", "2026-12-01"));
  }

  @Test
  void what_has_an_end_is_over_the_day_after() {
    assertEquals("good", badge("over", "2026-01-31").tone());
    assertEquals(new Badge("ended in January 2026", "past"), badge("over", "2026-02-01"));
    assertEquals(new Badge("ended on 31 December 2017", "past"), badge("ended", "2026-02-01"));
  }

  @Test
  void what_runs_stands_first_and_of_that_what_was_confirmed_last() {
    List<String> order = Stream.of("ended", "unknown", "undated", "year", "day", "sourced")
        .map(name -> status(name, "2026-12-01")).sorted(Status.order())
        .map(status -> status.iri().replaceFirst(".*/", "")).toList();
    assertEquals(List.of("sourced", "day", "year", "undated", "unknown", "ended"), order);
  }

  @Test
  void what_has_no_status_has_none_of_its_source() {
    Status none = status("none", "2026-12-01");
    assertFalse(none.isGiven());
    assertFalse(none.evidence().isPresent());
  }

  private static Badge badge(String name, String day) {
    return status(name, day).badge();
  }

  private static Status status(String name, String day) {
    return new Status(new Reading(Edition.of(SNAPSHOT), LocalDate.parse(day), Messages.of(Language.ofOrHouse("en")),
        new Address("/", Map.of())), URIS.at("/id/initiatief/" + name));
  }

  private static String status(String name, String code, String property, String date) {
    return line("initiatief/" + name, "<http://www.w3.org/ns/adms#status>", iri("concept/status/" + code))
        + line("initiatief/" + name, "<" + URIS.term(property) + ">", "\"" + date + "\"");
  }

  private static String line(String subject, String property, String object) {
    return iri(subject) + " " + property + " " + object + " " + iri("graaf/all") + " .\n";
  }

  private static String iri(String reference) {
    return "<" + URIS.at("/id/" + reference) + ">";
  }
}
