package be.overzicht.http;

import static be.overzicht.http.Answers.graph;
import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.RdfFormat;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What harvesters and crawlers come for. */
class HarvestTest {
  private final LiveServer server = LiveServer.shared();

  @Test
  void the_front_page_leads_programs_to_the_catalogue() {
    var response = server.get("/", "Accept", "application/rdf+xml");
    assertEquals(303, response.statusCode());
    assertEquals("/catalog", header(response, "Location"));
    assertEquals("Accept", header(response, "Vary"));
    assertEquals(200, server.get("/").statusCode());
    assertEquals(406, server.get("/", "Accept", "image/png").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/catalog", "/feed", "/feed/0", "/.well-known/void", "/ns/digitalisering",
      "/ns/digitalisering/shapes", "/doc/initiatief", "/doc/dataset", "/doc/dataset/overzicht"})
  void every_rdf_form_of_an_address_is_the_same_graph(String path) {
    var expected = graph(server.get(path + ".nt"), RdfFormat.NTRIPLES);
    assertTrue(expected.size() > 1, path);
    for (RdfFormat format : RdfFormat.values()) {
      var byAccept = server.get(path, "Accept", format.mediaType());
      assertEquals(format.contentType(), header(byAccept, "Content-Type"));
      assertTrue(Models.isomorphic(expected, graph(byAccept, format)), path + " " + format.label());
      var byEnding = server.get(path + "." + format.extension());
      assertEquals(byAccept.body(), byEnding.body(), path + " " + format.label());
    }
  }

  @Test
  void whoever_does_not_say_gets_rdf_where_machines_read_and_a_page_where_people_do() {
    assertTrue(header(server.get("/catalog", "Accept", "*/*"), "Content-Type").startsWith("text/turtle"));
    assertTrue(header(server.get("/feed"), "Content-Type").startsWith("text/turtle"));
    assertTrue(header(server.get("/doc/initiatief/lblod", "Accept", "*/*"), "Content-Type").startsWith("text/html"));
    assertTrue(header(server.get("/catalog", "Accept", "text/html"), "Content-Type").startsWith("text/html"));
  }

  @Test
  void a_page_asked_by_its_ending_leads_to_the_other_forms() {
    String page = server.get("/feed.html").body();
    assertTrue(page.contains("\"/feed.ttl\""), page);
    assertEquals(page, server.get("/feed", "Accept", "text/html").body());
  }

  @Test
  void the_page_of_the_feed_tells_what_the_newest_release_changed_of_each_kind_and_leads_to_all_changes() {
    String page = server.get("/feed.html", "Accept-Language", "en").body();
    assertTrue(page.contains("Local authorities</span>"), page);
    assertTrue(page.contains("/doc/bestuurseenheid/0216771046/" + server.first().name()), page);
    assertTrue(page.contains("href=\"/feed/0"), page);
    assertTrue(server.get("/feed/0.html").body().contains("href=\"/feed\""));
  }

  @Test
  void the_description_counts_what_there_is() {
    var description = graph(server.get("/.well-known/void.ttl"), RdfFormat.TURTLE);
    var whole = Values.iri(TinyReleases.BASE, "/id/dataset/overzicht");
    assertEquals("11", Models.objectLiteral(description.filter(whole, VOID.TRIPLES, null)).orElseThrow().getLabel());
    assertEquals("7",
        Models.objectLiteral(description.filter(whole, VOID.DISTINCT_SUBJECTS, null)).orElseThrow().getLabel());
  }

  @Test
  void crawlers_find_the_site_map_and_in_it_the_documents() {
    assertTrue(server.get("/robots.txt").body().contains("Sitemap: " + TinyReleases.BASE + "/sitemap.xml"));
    String index = server.get("/sitemap.xml").body();
    assertTrue(index.contains("<sitemap><loc>" + TinyReleases.BASE + "/sitemap/things-1.xml</loc>"), index);
    String part = server.get("/sitemap/things-1.xml").body();
    String date = server.first().instant().toString();
    assertTrue(part.contains(
        "<url><loc>" + TinyReleases.BASE + "/doc/initiatief/lblod</loc><lastmod>" + date + "</lastmod></url>"), part);
    assertFalse(part.contains("/doc/identificator/"), part);
    assertTrue(server.get("/sitemap/pages.xml").body().contains("<loc>" + TinyReleases.BASE + "/data</loc>"));
    assertEquals(404, server.get("/sitemap/things-2.xml").statusCode());
  }

  @Test
  void a_list_is_paged_and_says_how_much_there_is() {
    var list = graph(server.get("/doc/initiatief.nt"), RdfFormat.NTRIPLES);
    assertEquals(2, list.filter(null, Values.iri("http://www.w3.org/ns/hydra/core#member"), null).size());
    assertEquals(404, server.get("/doc/initiatief?page=2").statusCode());
    assertEquals(404, server.get("/doc/initiatief?page=x").statusCode());
    assertTrue(header(server.get("/doc/initiatief", "Accept", "text/csv"), "Content-Type").startsWith("text/csv"));
  }

  @Test
  void the_context_is_json_ld() {
    var response = server.get("/ns/digitalisering/context.jsonld", "Accept", "text/html");
    assertEquals("application/ld+json", header(response, "Content-Type"));
    assertTrue(response.body().contains(TinyReleases.BASE + "/ns/digitalisering#"));
  }
}
