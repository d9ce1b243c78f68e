package be.overzicht.http.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks the service over HTTP, and holds each answer to what the
 * <a href="https://reconciliation-api.github.io/specs/0.2/">specification</a> demands.
 */
final class Reconciled {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Reconciled() {}

  /** The candidates of one query, given as JSON. */
  static JsonNode candidates(String query) {
    return batch("{\"q0\":" + query + "}").path("q0").path("result");
  }

  /** The candidates for a text. */
  static JsonNode named(String text) {
    return candidates(JSON.createObjectNode().put("query", text).toString());
  }

  /** The results of a batch by POST, as OpenRefine sends it. */
  static JsonNode batch(String queries) {
    JsonNode results = read(post("queries=" + escaped(queries)));
    results.forEach(result -> {
      assertTrue(result.path("result").isArray(), results::toString);
      result.path("result").forEach(Reconciled::requireCandidate);
    });
    return results;
  }

  static HttpResponse<byte[]> post(String form) {
    return Site.running().post("/reconcile", "application/x-www-form-urlencoded; charset=UTF-8", form,
        "Accept-Language", "en");
  }

  static JsonNode get(String path) {
    return read(Site.running().get(path, "Accept-Language", "en"));
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonNode read(HttpResponse<byte[]> answer) {
    try {
      JsonNode json = JSON.readTree(answer.body());
      assertEquals(200, answer.statusCode(), json::toString);
      assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
      return json;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void requireCandidate(JsonNode candidate) {
    requireNamed(candidate);
    assertTrue(candidate.path("score").isNumber() && candidate.path("match").isBoolean(), candidate::toString);
    assertTrue(candidate.path("type").size() > 0, candidate::toString);
    candidate.path("type").forEach(Reconciled::requireNamed);
    candidate.path("features").forEach(feature -> assertTrue(feature.path("id").isTextual()
        && (feature.path("value").isNumber() || feature.path("value").isBoolean()), candidate::toString));
  }

  /** An entity, a type or a property has an identifier and a name. */
  static void requireNamed(JsonNode item) {
    assertTrue(!item.path("id").asText("").isEmpty() && !item.path("name").asText("").isEmpty(), item::toString);
    assertTrue(!item.has("description") || item.path("description").isTextual(), item::toString);
  }

  /** A value is an entity, or a text, and nothing besides. */
  static void requireValue(JsonNode value) {
    Set<String> members = new TreeSet<>();
    value.fieldNames().forEachRemaining(members::add);
    assertTrue(members.equals(Set.of("id", "name")) || members.equals(Set.of("str")), value::toString);
  }
}
