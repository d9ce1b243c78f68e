package be.overzicht.http.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers of the real data, asked for as OpenRefine does. */
class ReconciliationTest {
  private static final Path WRITTEN =
      Path.of("src/test/resources/be/overzicht/http/reconcile/municipalities-as-written.csv");
  private static final int BATCH = 50;
  private static final String AALTER = "bestuurseenheid/0697608063";

  @Test
  void the_308_municipalities_of_2018_lead_to_the_bodies_of_today_however_they_are_written() throws IOException {
    List<String> lines = Files.readAllLines(WRITTEN);
    List<String> missed = new ArrayList<>();
    for (int begin = 1; begin < lines.size(); begin += BATCH) {
      List<String[]> rows = lines.subList(begin, Math.min(lines.size(), begin + BATCH)).stream()
          .map(line -> line.split(",")).toList();
      StringBuilder batch = new StringBuilder("{");
      rows.forEach(row -> batch.append(batch.length() > 1 ? "," : "")
          .append('"').append(row[1]).append('|').append(row[0]).append("\":{\"query\":\"").append(row[0]).append("\"}"));
      Reconciled.batch(batch.append("}").toString()).fields().forEachRemaining(entry -> {
        String expected = "bestuurseenheid/" + entry.getKey().split("\\|")[0];
        if (!entry.getValue().path("result").path(0).path("id").asText().equals(expected)) {
          missed.add(entry.toString());
        }
      });
    }
    assertEquals(309, lines.size());
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @CsvSource({"0697608063", "BE 0697.608.063", "44084", "OVO011791", "Q300970", "http://www.wikidata.org/entity/Q300970",
    "http://data.lblod.info/id/bestuurseenheden/5116efa8-e96e-46a2-aba6-c077e9056a96", "bestuurseenheid/0697608063",
    "Gemeente Aalter", "Municipality of Aalter"})
  void each_number_and_name_of_a_body_is_a_match(String text) {
    JsonNode first = Reconciled.named(text).path(0);
    assertEquals(AALTER, first.path("id").asText());
    assertTrue(first.path("match").asBoolean(), first::toString);
    assertFalse(first.path("description").asText().contains("known as"), first::toString);
  }

  @Test
  void the_name_of_a_body_that_merged_leads_to_that_of_today_with_the_reason() {
    JsonNode found = Reconciled.named("Knesselare");
    assertEquals(AALTER, found.path(0).path("id").asText());
    assertTrue(found.path(0).path("match").asBoolean());
    assertTrue(found.path(0).path("description").asText()
        .contains("Municipality of Knesselare merged into this (1 January 2019)"), found::toString);
    assertEquals("bestuurseenheid/0207452118", found.path(1).path("id").asText());
    assertTrue(found.path(1).path("description").asText().contains("today: Municipality of Aalter"), found::toString);
  }

  @Test
  void the_number_of_a_body_that_merged_is_that_body_beside_the_one_of_today() {
    JsonNode found = Reconciled.named("0207452118");
    assertEquals("bestuurseenheid/0207452118", found.path(0).path("id").asText());
    assertEquals(AALTER, found.path(1).path("id").asText());
    assertFalse(found.path(1).path("match").asBoolean());
  }

  @Test
  void a_name_that_is_only_near_is_no_match() {
    JsonNode found = Reconciled.named("Sint-Trudien").path(0);
    assertTrue(found.path("name").asText().contains("Sint-Truiden"));
    assertFalse(found.path("match").asBoolean());
  }

  @Test
  void what_two_things_are_called_is_a_match_of_neither() {
    JsonNode found = Reconciled.named("open data");
    assertTrue(found.size() > 1 && !found.path(0).path("match").asBoolean(), found::toString);
  }

  @Test
  void a_municipality_is_meant_unless_the_text_or_the_type_says_ocmw() {
    assertEquals("bestuurseenheid/0207451227", Reconciled.named("Gent").path(0).path("id").asText());
    assertEquals("bestuurseenheid/0212214125", Reconciled.named("OCMW van Gent").path(0).path("id").asText());
    JsonNode typed = Reconciled.candidates("{\"query\":\"Gent\",\"type\":\"bestuurstype/ocmw\"}");
    assertEquals("bestuurseenheid/0212214125", typed.path(0).path("id").asText());
    assertTrue(typed.path(0).path("match").asBoolean(), typed::toString);
    assertEquals(1, typed.size());
  }

  @Test
  void types_count_as_their_strictness_says() {
    String both = "\"type\":[\"initiatief\",\"bestuurstype/gemeente\"]";
    assertEquals(1, Reconciled.candidates("{\"query\":\"Gent\"," + both + "}").size());
    assertEquals(0, Reconciled.candidates("{\"query\":\"Gent\",\"type_strict\":\"all\"," + both + "}").size());
    JsonNode should = Reconciled.candidates("{\"query\":\"Gent\",\"type_strict\":\"should\",\"type\":\"initiatief\"}");
    assertEquals(80, should.path(0).path("score").asDouble());
    assertFalse(should.path(0).path("match").asBoolean());
  }

  @Test
  void other_columns_speak_for_and_against_a_candidate() {
    String query = "{\"query\":\"Aalter\",\"properties\":[{\"pid\":\"provincie\",\"v\":\"%s\"}]}";
    JsonNode right = Reconciled.candidates(query.formatted("Oost-Vlaanderen")).path(0);
    JsonNode wrong = Reconciled.candidates(query.formatted("Limburg")).path(0);
    assertTrue(right.path("match").asBoolean() && right.path("features").toString().contains("\"provincie\""));
    assertEquals(right.path("score").asDouble() - 20, wrong.path("score").asDouble());
    assertFalse(wrong.path("match").asBoolean());
  }

  @Test
  void numbers_alone_find_a_body_and_the_limit_is_kept() {
    JsonNode found = Reconciled.candidates("{\"properties\":[{\"pid\":\"kbo\",\"v\":[\"0697.608.063\"]}]}");
    assertEquals(AALTER, found.path(0).path("id").asText());
    assertEquals(2, Reconciled.candidates(
        "{\"limit\":2,\"properties\":[{\"pid\":\"provincie\",\"v\":{\"id\":\"concept/provincie/Limburg\"}}]}").size());
  }

  @Test
  void a_batch_may_come_in_the_address() {
    JsonNode results = Reconciled.get("/reconcile?queries=" + Reconciled.escaped("{\"a\":{\"query\":\"Genk\"}}"));
    assertTrue(results.path("a").path("result").path(0).path("match").asBoolean(), results::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"q\":1}", "{\"q\":{}}", "{\"q\":{\"query\":\"\"}}",
    "{\"q\":{\"query\":\"a\",\"typo\":1}}", "{\"q\":{\"query\":\"a\",\"type\":\"nix\"}}",
    "{\"q\":{\"query\":\"a\",\"limit\":0}}", "{\"q\":{\"query\":\"a\",\"type_strict\":\"x\"}}",
    "{\"q\":{\"query\":\"a\",\"properties\":[{\"pid\":\"nix\",\"v\":1}]}}",
    "{\"q\":{\"query\":\"a\",\"properties\":[{\"pid\":\"kbo\"}]}}", "{\"q\":{\"query\":\"a\"},\"q\":{\"query\":\"b\"}}"})
  void what_cannot_be_read_is_told_and_not_passed_over(String queries) {
    HttpResponse<byte[]> answer = Reconciled.post("queries=" + Reconciled.escaped(queries));
    assertEquals(400, answer.statusCode(), new String(answer.body()));
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void more_than_a_batch_and_what_is_no_form_are_refused() {
    StringBuilder batch = new StringBuilder("{\"q\":{\"query\":\"a\"}");
    for (int i = 0; i < BATCH; i++) {
      batch.append(",\"q").append(i).append("\":{\"query\":\"a\"}");
    }
    assertEquals(413, Reconciled.post("queries=" + Reconciled.escaped(batch + "}")).statusCode());
    assertEquals(400, Reconciled.post("nothing=1").statusCode());
    assertEquals(400, Reconciled.post("queries=%7B%7D&extend=%7B%7D").statusCode());
    assertEquals(415, Site.running().post("/reconcile", "application/json", "{}").statusCode());
  }
}
