package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the addresses tells a program what it may send, and each operation has a name of its own. */
class OpenApiTest {
  private static JsonNode paths;

  @BeforeAll
  static void read() throws IOException {
    paths = new ObjectMapper().readTree(LiveServer.shared().get("/openapi.json").body()).path("paths");
  }

  @Test
  void a_query_may_be_sent_in_the_address_or_as_content() {
    JsonNode sparql = paths.path("/sparql");
    assertEquals(List.of("query", "default-graph-uri", "named-graph-uri", "format", "lang"), names(sparql.path("get")));
    JsonNode content = sparql.path("post").path("requestBody").path("content");
    assertTrue(content.has("application/sparql-query"), content.toString());
    assertTrue(content.path("application/x-www-form-urlencoded").path("schema").path("properties").has("query"));
    JsonNode answers = sparql.path("get").path("responses").path("200").path("content");
    for (String type : List.of("text/html", "text/csv", "application/sparql-results+json", "text/turtle")) {
      assertTrue(answers.has(type), type);
    }
  }

  @Test
  void searching_takes_a_word_and_lists_have_pages() {
    assertTrue(names(paths.path("/search").path("get")).contains("q"));
    assertTrue(names(paths.path("/suggest").path("get")).contains("q"));
    assertEquals(List.of("concept", "page", "lang"), names(paths.path("/doc/{concept}").path("get")));
  }

  @Test
  void operations_have_different_names() {
    List<String> names = new ArrayList<>();
    paths.forEach(path -> path.forEach(operation -> names.add(operation.path("operationId").textValue())));
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  private static List<String> names(JsonNode operation) {
    List<String> names = new ArrayList<>();
    operation.path("parameters").forEach(parameter -> names.add(parameter.path("name").textValue()));
    return names;
  }
}
