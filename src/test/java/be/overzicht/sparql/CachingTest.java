package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be kept, for how long, and how a client asks whether it still holds. */
class CachingTest {
  private static final String ALL = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(5), QueryLimits.defaults());

  @Test
  void an_answer_has_a_strong_validator_and_the_date_of_its_release() {
    HttpResponse<String> answer = SERVER.query(COUNT, "text/csv");
    assertTrue(header(answer, "ETag").matches("\"[\\w-]{20}-csv\""), header(answer, "ETag"));
    assertTrue(header(answer, "Last-Modified").endsWith(" GMT"), header(answer, "Last-Modified"));
    assertEquals("public, no-cache", header(answer, "Cache-Control"));
    assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
  }

  @Test
  void a_client_that_has_the_answer_is_told_so() {
    String etag = header(SERVER.query(COUNT, "text/csv"), "ETag");
    HttpResponse<String> again = SERVER.send(SERVER.to("?query=" + QueryServer.encode(COUNT))
        .header("Accept", "text/csv").header("If-None-Match", "\"other\", W/" + etag));
    assertEquals(304, again.statusCode());
    assertEquals(etag, header(again, "ETag"));
  }

  @Test
  void other_forms_and_codings_have_other_validators() throws Exception {
    String csv = header(SERVER.query(ALL, "text/csv"), "ETag");
    assertNotEquals(csv, header(SERVER.query(ALL, "application/json"), "ETag"));
    HttpResponse<byte[]> zipped = HttpClient.newHttpClient().send(SERVER.to("?query=" + QueryServer.encode(ALL))
        .header("Accept", "text/csv").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
    assertNotEquals(csv, zipped.headers().firstValue("ETag").orElse(""));
    assertArrayEquals(SERVER.query(ALL, "text/csv").body().getBytes(StandardCharsets.UTF_8), unzip(zipped.body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT (NOW() AS ?x) {}", "SELECT ?x { BIND(RAND() AS ?x) }", "SELECT * { ?s ?p ?o FILTER(RAND() > 2) }",
      "SELECT (UUID() AS ?x) {}", "SELECT (STRUUID() AS ?x) {}", "SELECT (BNODE() AS ?x) {}",
      "SELECT (SUM(RAND()) AS ?x) { ?s ?p ?o }", "SELECT * { ?s ?p ?o } ORDER BY RAND()",
      "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(RAND() < 2) } }",
      "SELECT * { { SELECT (RAND() AS ?x) {} } }", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (RAND() AS ?r)",
  })
  void an_answer_that_varies_is_never_kept(String query) {
    HttpResponse<String> answer = SERVER.query(query, "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertFalse(answer.headers().firstValue("ETag").isPresent());
  }

  @Test
  void an_error_is_never_kept() {
    assertEquals("no-store", header(SERVER.query("SELECT", "*/*"), "Cache-Control"));
  }

  @Test
  @Timeout(30)
  void a_new_release_has_new_answers() {
    try (QueryServer other = QueryServer.start(Fixture.chain(5), QueryLimits.defaults())) {
      assertEquals("n\r\n15\r\n", other.query(COUNT, "text/csv").body());
      other.publish(Fixture.chain(6));
      while (other.query(COUNT, "text/csv").body().equals("n\r\n15\r\n")) {
        Thread.onSpinWait();
      }
      assertEquals("n\r\n18\r\n", other.query(COUNT, "text/csv").body());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static byte[] unzip(byte[] zipped) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    }
  }
}
