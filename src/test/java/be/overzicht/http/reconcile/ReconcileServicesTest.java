package be.overzicht.http.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is around reconciliation: the manifest, and every service that it leads to. */
class ReconcileServicesTest {
  private static final JsonNode MANIFEST = Reconciled.get("/reconcile");
  private static final String ID = Reconciled.escaped("bestuurseenheid/0697608063");

  @Test
  void the_manifest_has_what_the_specification_demands() {
    assertEquals("[\"0.2\"]", MANIFEST.path("versions").toString());
    assertTrue(List.of("name", "identifierSpace", "schemaSpace").stream().allMatch(MANIFEST::hasNonNull));
    assertEquals(Site.running().base() + "/id/", MANIFEST.path("identifierSpace").asText());
    assertTrue(MANIFEST.path("defaultTypes").size() > 3);
    MANIFEST.path("defaultTypes").forEach(Reconciled::requireNamed);
    assertTrue(MANIFEST.path("preview").path("width").isInt() && MANIFEST.path("preview").path("height").isInt());
  }

  @Test
  void an_entity_leads_to_its_thing() {
    HttpResponse<byte[]> answer = Site.running().get(local(MANIFEST.path("view").path("url").asText()));
    assertEquals(303, answer.statusCode());
    assertEquals("/id/bestuurseenheid/0697608063", answer.headers().firstValue("Location").orElse(""));
    assertEquals(404, Site.running().get("/reconcile/view?id=nix").statusCode());
  }

  @Test
  void a_preview_is_a_card_that_may_stand_in_a_frame() {
    HttpResponse<byte[]> answer = Site.running().get(local(MANIFEST.path("preview").path("url").asText()));
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    String card = new String(answer.body(), StandardCharsets.UTF_8);
    assertEquals(200, answer.statusCode());
    assertTrue(policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"), policy);
    assertTrue(card.contains(">Gemeente Aalter</a>") && card.contains("44084") && card.contains("Digitale Balie"), card);
    assertEquals(404, Site.running().get("/reconcile/preview?id=nix").statusCode());
    assertTrue(Site.running().get("/doc/bestuurseenheid/0697608063", "Accept", "text/html").headers()
        .firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'self'"));
  }

  @ParameterizedTest
  @CsvSource({"entity, knessel, bestuurseenheid/0697608063", "entity, 0697.608, bestuurseenheid/0697608063",
    "entity, initiatief/lblod, initiatief/lblod", "type, munici, bestuurstype/gemeente", "type, init, initiatief",
    "property, prov, provincie", "property, nis, nis", "property, KBO, kbo"})
  void suggestions_begin_like_the_prefix(String kind, String prefix, String expected) {
    List<String> ids = suggested(kind, prefix, "");
    assertTrue(ids.contains(expected), ids::toString);
  }

  @Test
  void a_cursor_leads_on_where_the_suggestions_stopped() {
    List<String> first = suggested("entity", "a", "");
    List<String> next = suggested("entity", "a", "&cursor=10");
    assertEquals(10, first.size());
    assertTrue(next.size() > 0 && next.stream().noneMatch(first::contains), next::toString);
    assertEquals(400, Site.running().get("/reconcile/suggest/entity?prefix=a&cursor=x").statusCode());
  }

  @Test
  void properties_are_proposed_by_type() {
    JsonNode some = Reconciled.get("/reconcile/properties?type=bestuurstype/gemeente&limit=3");
    assertEquals(3, some.path("properties").size());
    some.path("properties").forEach(Reconciled::requireNamed);
    String initiatives = Reconciled.get("/reconcile/properties?type=initiatief").path("properties").toString();
    assertTrue(initiatives.contains("deelnemers") && !initiatives.contains("nis"), initiatives);
    assertEquals(400, Site.running().get("/reconcile/properties?type=nix").statusCode());
  }

  @Test
  void a_table_is_extended_with_what_the_dump_says() {
    JsonNode answer = Reconciled.read(Reconciled.post("extend=" + Reconciled.escaped("""
        {"ids": ["bestuurseenheid/0697608063", "bestuurseenheid/0207452118", "nix"],
         "properties": [{"id": "provincie"}, {"id": "nis"}, {"id": "deelnames"}, {"id": "vandaag"}, {"id": "opgeheven"}]}
        """)));
    assertEquals(5, answer.path("meta").size());
    answer.path("meta").forEach(Reconciled::requireNamed);
    answer.path("rows").forEach(row -> row.forEach(values -> values.forEach(Reconciled::requireValue)));
    JsonNode aalter = answer.path("rows").path("bestuurseenheid/0697608063");
    assertEquals("[{\"str\":\"44084\"}]", aalter.path("nis").toString());
    assertEquals("concept/provincie/Oost-Vlaanderen", aalter.path("provincie").path(0).path("id").asText());
    assertEquals(participations(), ids(aalter.path("deelnames")));
    JsonNode knesselare = answer.path("rows").path("bestuurseenheid/0207452118");
    assertEquals(List.of("bestuurseenheid/0697608063"), ids(knesselare.path("vandaag")));
    assertEquals("2019-01-01", knesselare.path("opgeheven").path(0).path("str").asText());
    assertEquals(0, answer.path("rows").path("nix").path("nis").size());
  }

  @Test
  void an_extension_that_cannot_be_read_is_told() {
    assertEquals(400, Reconciled.post("extend=" + Reconciled.escaped("{\"ids\":[]}")).statusCode());
    assertEquals(400, Reconciled.post("extend=" + Reconciled.escaped(
        "{\"ids\":[],\"properties\":[{\"id\":\"nix\"}]}")).statusCode());
  }

  /** What the data say, by the query service. */
  private static List<String> participations() {
    String base = Site.running().base();
    String query = "SELECT DISTINCT ?i { ?p <" + base + "/ns/digitalisering#deelnemer> <" + base
        + "/id/bestuurseenheid/0697608063> ; <" + base + "/ns/digitalisering#deelnameAan> ?i } ORDER BY ?i";
    byte[] rows = Site.running().get("/sparql?format=csv&query=" + Reconciled.escaped(query)).body();
    return new String(rows, StandardCharsets.UTF_8).lines().skip(1).map(iri -> iri.substring((base + "/id/").length()))
        .toList();
  }

  private static List<String> suggested(String kind, String prefix, String more) {
    JsonNode path = MANIFEST.path("suggest").path(kind);
    JsonNode result = Reconciled.get(local(path.path("service_url").asText() + path.path("service_path").asText())
        + "?prefix=" + Reconciled.escaped(prefix) + more).path("result");
    result.forEach(Reconciled::requireNamed);
    return ids(result);
  }

  private static List<String> ids(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false).map(item -> item.path("id").asText()).toList();
  }

  /** An address of the manifest as a client asks for it. */
  private static String local(String address) {
    assertTrue(address.startsWith(Site.running().base()), address);
    return address.substring(Site.running().base().length()).replace("{{id}}", ID);
  }
}
