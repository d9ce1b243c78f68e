package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** JSON-LD from the site carries its context, and people read it with the names of the context. */
class ContextTest {
  private static final String AUTHORITY = "0216771046";

  private final Site site = Site.running();

  @Test
  void a_document_embeds_its_part_of_the_context() throws IOException {
    JsonNode published = json("/ns/digitalisering/context.jsonld").path("@context");
    JsonNode embedded = json("/doc/initiatief/lblod.jsonld").path("@context");
    assertTrue(embedded.isObject() && embedded.has("aanbieder"), embedded::toString);
    for (Map.Entry<String, JsonNode> name : embedded.properties()) {
      assertEquals(published.path(name.getKey()), name.getValue(), name.getKey());
    }
  }

  @Test
  void an_authority_is_read_with_short_names_and_its_helpers_in_their_place() throws IOException {
    JsonNode authority = json("/doc/bestuurseenheid/" + AUTHORITY + ".jsonld");
    assertEquals("Ardooie", authority.path("naam").path("nl").asText());
    assertEquals("Ardooie", authority.path("werkingsgebied").path("opschrift").path("nl").asText());
    List<String> numbers = new ArrayList<>();
    authority.path("identificator").forEach(identifier -> numbers.add(
        identifier.path("gestructureerdeIdentificator").path("lokaleIdentificator").asText()));
    assertTrue(numbers.contains(AUTHORITY), numbers::toString);
  }

  @Test
  void every_property_and_class_of_the_tables_has_a_short_name() throws IOException {
    Set<String> longNames = new TreeSet<>();
    for (String table : List.of("authorities", "identifiers", "working-areas", "initiatives", "sources", "afleidingen")) {
      String address = site.get("/dumps/latest/" + table + ".jsonld").headers().firstValue("Location").orElseThrow();
      collect(new ObjectMapper().readTree(site.get(address).body()).path("@graph"), longNames);
    }
    assertEquals(Set.of(), longNames);
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.properties().forEach(member -> {
      if (member.getKey().contains(":")) {
        names.add(member.getKey());
      }
      collect(member.getValue(), names);
    });
    if (node.isArray()) {
      node.forEach(item -> collect(item, names));
    }
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(site.get(path).body());
  }
}
