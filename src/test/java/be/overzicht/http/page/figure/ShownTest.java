package be.overzicht.http.page.figure;

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
import org.junit.jupiter.api.Test;

/** What pictures of all initiatives show is what runs on the day of reading, though statuses are kept for a day. */
class ShownTest {
  private static final String ONE = "<http://a.test/id/initiatief/one>";
  private static final String QUADS = """
      ONE <http://www.w3.org/ns/adms#status> <http://a.test/id/concept/status/lopend> <http://a.test/g> .
      ONE <http://schema.org/endDate> "2026-11-30"^^<http://www.w3.org/2001/XMLSchema#date> <http://a.test/g> .
      """.replace("ONE", ONE);
  private final Edition edition = Edition.of(Snapshot.read("release", Instant.EPOCH, new Uris("http://a.test"),
      new ByteArrayInputStream(QUADS.getBytes(StandardCharsets.UTF_8))));

  @Test
  void what_ended_since_yesterday_is_not_shown_and_is_counted_as_ended() {
    assertEquals(List.of("http://a.test/id/initiatief/one"), Shown.of(on("2026-11-30")));
    assertEquals(List.of(), Shown.of(on("2026-12-01")));
    assertEquals("1", Shown.rest(on("2026-12-01"), "timeline").text().replaceFirst("\\D*(\\d+).*", "$1"));
    assertEquals(List.of("http://a.test/id/initiatief/one"), Shown.of(on("2026-11-30")));
  }

  private Reading on(String day) {
    return new Reading(edition, LocalDate.parse(day), Messages.of(Language.ofOrHouse("en")), new Address("/", Map.of()));
  }
}
