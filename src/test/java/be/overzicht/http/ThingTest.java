package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingTest {
  private final LiveServer server = LiveServer.shared();

  @ParameterizedTest
  @ValueSource(strings = {
      "initiatief/lblod", "bestuurseenheid/0216771046", "concept/status/actief", "identificator/1",
      "initiatief/v1.ttl"})
  void a_thing_leads_to_its_document_by_a_path(String thing) {
    var response = server.get("/id/" + thing, "Accept", "text/turtle");
    assertEquals(303, response.statusCode());
    assertEquals("/doc/" + thing, header(response, "Location"));
    assertEquals("public, no-cache", header(response, "Cache-Control"));
    assertEquals("", response.body());
  }

  @Test
  void escapes_that_are_not_needed_lead_to_the_same_document() {
    assertEquals("/doc/initiatief/lblod", header(server.get("/id/initiatief/lbl%6Fd"), "Location"));
    assertEquals(200, server.get("/doc/initiatief/lbl%6Fd").statusCode());
  }

  @Test
  void a_slash_at_the_end_leads_to_the_address_without() {
    var response = server.get("/doc/initiatief/lblod/");
    assertEquals(301, response.statusCode());
    assertEquals("/doc/initiatief/lblod", header(response, "Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/id/initiatief/unknown", "/id/unknown/unknown", "/id/initiatief", "/id/initiatief/LBLOD",
      "/id/initiatief/lblod.ttl", "/doc/initiatief/unknown", "/doc/initiatief/unknown.ttl", "/doc/unknown",
      "/doc/initiatief/lblod.xyz", "/nowhere", "/doc/initiatief/lblod/20200101T000000Z-000000000000"})
  void get_unknown_thing_is_404_also_in_turtle(String path) {
    var response = server.get(path, "Accept", "text/turtle");
    assertEquals(404, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertEquals("no-store", header(response, "Cache-Control"));
  }

  @Test
  void a_thing_in_the_catalogue_alone_has_a_document_too() {
    assertEquals(404, server.get("/id/dataset/unknown").statusCode());
    assertTrue(header(server.get("/id/dataset/overzicht"), "Location").endsWith("/doc/dataset/overzicht"));
  }
}
