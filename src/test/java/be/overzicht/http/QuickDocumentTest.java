package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Query;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.history.QuickDocument;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.store.StoreChoice;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents are made where their request was read. */
class QuickDocumentTest {
  private static final String MORE = """
      <~/id/initiatief/v1> <http://purl.org/dc/terms/title> "Its name is the beginning of another"@en <~/id/graaf/initiatives> .
      <~/id/initiatief/long> <http://purl.org/dc/terms/title> "%s" <~/id/graaf/initiatives> .
      """.formatted("long ".repeat(60_000));
  private static final String WITHDRAWN = """
      <~/id/initiatief/v1.ttl> <http://purl.org/dc/terms/title> "A name with an ending"@en <~/id/graaf/initiatives> .
      """;

  @TempDir
  private Path folder;

  private boolean isQuick(StoreChoice store, String path, String accept, String datetime) {
    TinyReleases releases = new TinyReleases(folder);
    releases.publish(TinyReleases.FIRST + MORE);
    Site site = Site.load(
        releases.publish((TinyReleases.FIRST + MORE).replace(WITHDRAWN, "")), new ReleaseFolder(folder), store);
    Call call = new Call(site, path, Map.of(), Query.NONE,
        name -> name.equals("Accept") ? accept : name.equals("Accept-Datetime") ? datetime : null);
    QuickDocument documents = new QuickDocument();
    return documents.concerns(path) && documents.quick(call).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
      "/doc/initiatief/lblod,text/turtle", "/doc/initiatief/lblod.ttl,", "/doc/initiatief/lblod.jsonld,*/*",
      "/doc/concept/status/actief.nt,", "/doc/initiatief/v1.nt,"})
  void what_takes_no_time_and_leaves_no_doubt_is_quick(String path, String accept) {
    assertTrue(isQuick(StoreChoice.MEMORY, path, accept, null));
  }

  @ParameterizedTest
  @CsvSource({
      "/doc/initiatief/lblod,text/html", "/doc/initiatief/lblod,", "/doc/initiatief/lblod.html,text/turtle",
      "/doc/initiatief/lblod,image/png", "/doc/initiatief/l%62lod,text/turtle", "/doc/initiatief/lblod/,text/turtle",
      "/doc/initiatief/never,text/turtle", "/doc/initiatief,text/turtle", "/id/initiatief/lblod,text/turtle",
      "/doc/initiatief/v1.ttl,", "/doc/initiatief/long,text/turtle"})
  void all_else_is_not(String path, String accept) {
    assertFalse(isQuick(StoreChoice.MEMORY, path, accept, null));
  }

  @Test
  void the_past_and_the_disk_are_not_quick() {
    String path = "/doc/initiatief/lblod";
    assertFalse(isQuick(StoreChoice.MEMORY, path, "text/turtle", "Sun, 22 Nov 2026 00:00:00 GMT"));
    assertFalse(isQuick(StoreChoice.TDB2, path, "text/turtle", null));
  }

  @Test
  void a_withdrawn_thing_keeps_the_name_that_ends_like_a_form() {
    TinyReleases releases = new TinyReleases(folder);
    releases.publish(TinyReleases.FIRST + MORE);
    try (LiveServer server = LiveServer.start(releases, (TinyReleases.FIRST + MORE).replace(WITHDRAWN, ""))) {
      assertEquals(410, server.get("/doc/initiatief/v1.ttl").statusCode());
      assertEquals(200, server.get("/doc/initiatief/v1", "Accept", "text/turtle").statusCode());
    }
  }
}
