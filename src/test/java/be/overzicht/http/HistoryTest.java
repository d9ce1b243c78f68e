package be.overzicht.http;

import static be.overzicht.http.Answers.graph;
import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.reply.HttpDate;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import be.overzicht.testing.Poll;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three releases: the second renames an initiative, the third withdraws it. */
class HistoryTest {
  private static final String THING = "/doc/initiatief/lblod";
  private static final String RENAMED = TinyReleases.FIRST.replace("Lokale besluiten", "Plaatselijke besluiten");
  private static final String WITHDRAWN =
      String.join("\n", RENAMED.lines().filter(line -> !line.startsWith("<~/id/initiatief/lblod>")).toList());
  private static LiveServer server;
  private static Release first;
  private static Release second;
  private static Release third;

  @BeforeAll
  static void publish(@TempDir Path folder) {
    server = LiveServer.start(folder);
    first = server.first();
    second = server.releases().publish(RENAMED);
    third = server.releases().publish(WITHDRAWN);
    Poll.until("the newest release is served", Duration.ofSeconds(30),
        () -> server.get("/health").body().contains(third.name().toString()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> at(Release release, String path) {
    return server.get(path, "Accept-Datetime", HttpDate.format(release.instant()), "Accept", "text/turtle");
  }

  @Test
  void a_withdrawn_thing_is_410_with_its_last_version() {
    for (String path : new String[] {THING, "/id/initiatief/lblod", THING + ".ttl"}) {
      var response = server.get(path);
      assertEquals(410, response.statusCode(), path);
      assertTrue(header(response, "Link").contains("<" + THING + "/" + second.name() + ">; rel=\"predecessor-version\""));
    }
  }

  @Test
  void a_date_leads_to_the_version_of_that_day_before_any_410() {
    var response = at(first, THING);
    assertEquals(302, response.statusCode());
    assertEquals(THING + "/" + first.name(), header(response, "Location"));
    assertEquals("Accept-Datetime", header(response, "Vary"));
    assertTrue(header(response, "Link").contains("</timemap/initiatief/lblod>; rel=\"timemap\""));
    assertEquals(THING + "/" + second.name() + ".ttl", header(at(second, THING + ".ttl"), "Location"));
    assertEquals(THING + "/" + third.name(), header(at(third, THING), "Location"));
  }

  @Test
  void a_day_before_the_first_version_leads_to_that() {
    var response = server.get(THING, "Accept-Datetime", "Thu, 01 Jan 2015 00:00:00 GMT");
    assertEquals(THING + "/" + first.name(), header(response, "Location"));
    assertEquals(400, server.get(THING, "Accept-Datetime", "in March").statusCode());
  }

  @Test
  void a_memento_says_its_day_and_what_was_said_then() {
    var memento = server.get(THING + "/" + first.name(), "Accept", "text/turtle");
    assertEquals(HttpDate.format(first.instant()), header(memento, "Memento-Datetime"));
    assertEquals("public, max-age=31536000, immutable", header(memento, "Cache-Control"));
    assertTrue(header(memento, "Link").contains("<" + THING + ">; rel=\"original timegate\""));
    assertTrue(memento.body().contains("Lokale besluiten"));
    assertFalse(server.get(THING + "/" + second.name() + ".ttl").body().contains("Lokale besluiten"));
    for (RdfFormat format : RdfFormat.values()) {
      var other = server.get(THING + "/" + first.name() + "." + format.extension());
      assertTrue(Models.isomorphic(graph(memento, RdfFormat.TURTLE), graph(other, format)), format.label());
    }
    assertEquals(200, server.get(THING + "/" + first.name() + ".html").statusCode());
  }

  @Test
  void a_version_leads_to_its_document() {
    assertEquals(THING + "/" + second.name(),
        header(server.get("/id/initiatief/lblod/" + second.name()), "Location"));
  }

  @Test
  void the_time_map_lists_all_versions() {
    var response = server.get("/timemap/initiatief/lblod");
    assertEquals("application/link-format", header(response, "Content-Type"));
    assertTrue(response.body().contains("<" + TinyReleases.BASE + THING + ">; rel=\"original timegate\""));
    assertTrue(response.body().contains(first.name() + ">; rel=\"first memento\"; datetime=\""
        + HttpDate.format(first.instant()) + "\""), response.body());
    assertTrue(response.body().contains(third.name() + ">; rel=\"last memento\""), response.body());
  }

  @Test
  void the_history_shows_what_changed() {
    var page = server.get("/history/initiatief/lblod?lang=en");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Plaatselijke besluiten"));
  }

  @Test
  void the_feed_has_every_version_once() {
    String members = TinyReleases.BASE + "/id/initiatief/lblod/";
    var page = graph(server.get("/feed/0.ttl"), RdfFormat.TURTLE);
    for (Release release : new Release[] {first, second, third}) {
      assertEquals(1, page.filter(null, Values.iri("https://w3id.org/tree#member"),
          Values.iri(members + release.name())).size());
    }
    assertEquals("public, no-cache", header(server.get("/feed/0"), "Cache-Control"));
    assertEquals(404, server.get("/feed/1").statusCode());
  }

  @Test
  void feed_readers_see_the_newest_releases_and_changes() {
    String atom = server.get("/feed.atom").body();
    assertTrue(atom.contains("term=\"delete\""), atom);
    assertTrue(atom.contains("<title>Uitgave " + second.name() + "</title>"), atom);
    assertTrue(atom.indexOf(third.name().toString()) < atom.indexOf(second.name().toString()), atom);
  }

  @Test
  void each_version_of_the_dataset_has_a_document() {
    String version = "/dataset/overzicht/" + second.name();
    assertEquals("/doc" + version, header(server.get("/id" + version), "Location"));
    var document = graph(server.get("/doc" + version + ".ttl"), RdfFormat.TURTLE);
    assertTrue(document.contains(Values.iri(TinyReleases.BASE + "/id" + version),
        Values.iri("http://www.w3.org/ns/dcat#previousVersion"),
        Values.iri(TinyReleases.BASE + "/id/dataset/overzicht/" + first.name())));
    assertEquals(404, server.get("/id/dataset/overzicht/20200101T000000Z-0123456789ab").statusCode());
  }

  @Test
  void what_never_was_stays_404() {
    assertEquals(404, server.get("/doc/initiatief/other", "Accept-Datetime", HttpDate.format(first.instant()))
        .statusCode());
    assertEquals(404, server.get("/timemap/initiatief/other").statusCode());
  }

  @Test
  void old_releases_stay_at_their_address() {
    assertEquals(200, server.get("/dumps/" + first.name() + "/overzicht.nt").statusCode());
    assertTrue(header(server.get("/dumps/latest/overzicht.nt"), "Location").contains(third.name().toString()));
    assertTrue(server.get("/dumps/" + first.name()).body().contains("/dumps/" + first.name() + "/overzicht.nt.gz"));
  }
}
