package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import be.overzicht.testing.Poll;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows a thing or a list is told in sentences what changed, and only since when they ask. */
class FollowTest {
  private static final String UNKNOWN = TinyReleases.FIRST + """
      <~/id/initiatief/lblod> <http://www.w3.org/ns/adms#status> <~/id/concept/status/onbekend> <~/id/graaf/initiatives> .
      <~/id/concept/status/onbekend> <http://www.w3.org/2004/02/skos/core#prefLabel> "unknown"@en <~/id/graaf/ontology> .
      <~/id/concept/status/lopend> <http://www.w3.org/2004/02/skos/core#prefLabel> "running"@en <~/id/graaf/ontology> .
      """;
  private static final String RUNNING = UNKNOWN.replace(
      "adms#status> <~/id/concept/status/onbekend>", "adms#status> <~/id/concept/status/lopend>");
  @TempDir
  Path folder;

  @Test
  void a_thing_and_a_list_are_followed_in_sentences() {
    TinyReleases releases = new TinyReleases(folder);
    try (LiveServer server = LiveServer.start(releases, UNKNOWN)) {
      Release second = releases.publish(RUNNING);
      Poll.until("the second release is served", Duration.ofSeconds(20),
          () -> server.get("/health").body().contains(second.name().toString()));
      String thing = server.get("/doc/initiatief/lblod.atom?lang=en").body();
      assertTrue(thing.contains("linked open data &amp; more: status: unknown → running</title>"), thing);
      assertEquals(2, entries(thing), "one for each release that changed it");
      String list = server.get("/doc/initiatief.atom?lang=en").body();
      assertEquals(3, entries(list), list);
      assertTrue(list.indexOf("unknown → running") < list.indexOf(": new<"), "the newest first");
      assertEquals(1, entries(server.get("/doc/initiatief.atom?status=lopend&since=" + server.first().instant()).body()));
      assertEquals(0, entries(server.get("/doc/initiatief.atom?status=onbekend").body()), "it is in the list no more");
      assertEquals(0, entries(server.get("/doc/initiatief/lblod.atom?since=2999-01-01").body()));
      HttpResponse<String> wrong = server.get("/doc/initiatief/lblod.atom?since=gisteren");
      assertEquals(400, wrong.statusCode());
      assertEquals(404, server.get("/doc/initiatief/nothing.atom").statusCode());
      assertLinked(server);
    }
  }

  private static void assertLinked(LiveServer server) {
    String page = server.get("/doc/initiatief/lblod.html").body();
    assertTrue(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\""
        + " href=\"/doc/initiatief/lblod.atom\">"), page);
    assertTrue(server.get("/doc/initiatief.html?status=lopend").body().contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\""
            + " href=\"/doc/initiatief.atom?status=lopend\">"));
    String history = server.get("/history/initiatief/lblod?lang=en").body();
    assertTrue(history.contains("<th scope=\"col\">Before</th>")
        && history.indexOf(">unknown<") < history.indexOf(">running<"), history);
  }

  private static int entries(String feed) {
    assertTrue(feed.startsWith("<?xml") && feed.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">"), feed);
    return feed.split("<entry>", -1).length - 1;
  }
}
