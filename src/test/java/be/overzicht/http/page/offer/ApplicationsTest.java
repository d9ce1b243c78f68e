package be.overzicht.http.page.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be applied for depends on the day. */
class ApplicationsTest {
  private static final Uris URIS = new Uris("http://overzicht.test");
  private static final String SCHEMA = "http://schema.org/";
  private static final String TYPE = "http://purl.org/dc/terms/type";
  private static final String STATUS = "http://www.w3.org/ns/adms#status";
  private static final Snapshot SNAPSHOT = Snapshot.read("20261121T194500Z-0123456789ab",
      Instant.parse("2026-11-21T19:45:00Z"), URIS, new ByteArrayInputStream(String.join("",
          phase("one", "call", "2026-02", "2026-05-31"), phase("two", "other", "2026-03-01", "2026-04-15"),
          phase("three", "no-start", "", "2026-06"), phase("four", "endless", "2026-01-01", ""),
          line("initiatief/own", URIS.term("periodesoort"), iri("concept/fasesoort/indienen")),
          line("initiatief/own", SCHEMA + "startDate", "\"2026-03-10\""),
          line("initiatief/own", SCHEMA + "endDate", "\"2026-03-20\""),
          running("endless"), running("always"), running("call"), running("other"),
          line("initiatief/ended", STATUS, iri("concept/status/beeindigd")),
          line("initiatief/ended", URIS.term("aanvrager"), iri("concept/doelgroep/gemeente")))
          .getBytes(StandardCharsets.UTF_8)));

  @Test
  void what_is_open_stands_by_its_deadline() {
    assertEquals(List.of("own", "other", "call", "no-start"), byDeadline("2026-03-15"));
    assertEquals(List.of("other", "call", "no-start"), byDeadline("2026-03-21"));
  }

  @Test
  void the_last_day_still_counts_and_of_a_month_its_last_day_does() {
    assertEquals(List.of("call", "no-start"), byDeadline("2026-05-31"));
    assertEquals(List.of("no-start"), byDeadline("2026-06-30"));
    assertEquals(List.of(), byDeadline("2026-07-01"));
    assertEquals(Optional.of("2026-05-31"), on("2026-05-31").deadline(URIS.at("/id/initiatief/call")));
    assertEquals(Optional.empty(), on("2026-06-01").deadline(URIS.at("/id/initiatief/call")));
  }

  @Test
  void what_opens_later_is_not_open() {
    assertEquals(List.of("no-start"), byDeadline("2026-01-31"));
    assertEquals(List.of("call", "other", "own"), names(on("2026-01-31").later().stream()
        .map(Applications.Window::initiative).toList()));
  }

  @Test
  void what_runs_without_a_deadline_stands_apart_and_what_is_closed_does_not_come_back() {
    assertEquals(List.of("always", "endless"), names(on("2026-08-01").withoutDeadline()).stream().sorted().toList());
  }

  private static List<String> byDeadline(String day) {
    return names(on(day).byDeadline().stream().map(Applications.Window::initiative).toList());
  }

  private static List<String> names(List<String> iris) {
    return iris.stream().map(iri -> iri.replaceFirst(".*/", "")).toList();
  }

  private static Applications on(String day) {
    return Applications.of(new Reading(Edition.of(SNAPSHOT), LocalDate.parse(day), Messages.of(Language.ofOrHouse("en")),
        new Address("/", Map.of())));
  }

  private static String phase(String name, String initiative, String start, String end) {
    return line("fase/" + name, URIS.term("faseVan"), iri("initiatief/" + initiative))
        + line("fase/" + name, TYPE, iri("concept/fasesoort/indienen"))
        + (start.isEmpty() ? "" : line("fase/" + name, SCHEMA + "startDate", "\"" + start + "\""))
        + (end.isEmpty() ? "" : line("fase/" + name, SCHEMA + "endDate", "\"" + end + "\""));
  }

  private static String running(String name) {
    return line("initiatief/" + name, STATUS, iri("concept/status/lopend"))
        + line("initiatief/" + name, URIS.term("aanvrager"), iri("concept/doelgroep/gemeente"));
  }

  private static String line(String subject, String property, String object) {
    return iri(subject) + " <" + property + "> " + object + " " + iri("graaf/all") + " .\n";
  }

  private static String iri(String reference) {
    return "<" + URIS.at("/id/" + reference) + ">";
  }
}
