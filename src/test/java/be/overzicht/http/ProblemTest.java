package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
  private static final String ATTACK = "/doc/%3Cscript%3Ealert(1)%3C/script%3E";

  private final LiveServer server = LiveServer.shared();

  @Test
  void a_program_gets_problem_json() throws IOException {
    var response = server.get("/nowhere", "Accept", "application/json");
    assertEquals("application/problem+json", header(response, "Content-Type"));
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(404, problem.get("status").asInt());
    assertEquals("/nowhere", problem.get("instance").asText());
    assertFalse(problem.get("detail").asText().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"text/html, text/html", "text/plain, text/plain", "text/turtle, application/problem+json",
      "*/*, application/problem+json"})
  void the_form_of_a_problem_follows_accept(String accept, String type) {
    assertTrue(header(server.get("/nowhere", "Accept", accept), "Content-Type").startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain", "application/json"})
  void what_the_user_wrote_comes_back_escaped_or_not_at_all(String accept) {
    var response = server.get(ATTACK, "Accept", accept);
    assertEquals(404, response.statusCode());
    assertFalse(header(response, "Content-Type").startsWith("text/html") && response.body().contains("<script>alert"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
  }

  @Test
  void a_page_forbids_scripts_in_itself() {
    String policy = header(server.get("/nowhere", "Accept", "text/html"), "Content-Security-Policy");
    assertTrue(policy.contains("script-src 'self';"), policy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void nothing_can_be_written(String method) {
    var response = server.raw(method + " /doc/initiatief/lblod HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(response.startsWith("HTTP/1.1 405 "), response);
    assertTrue(response.contains("Allow: GET, HEAD, OPTIONS\r\n"), response);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/doc/initiatief/a%2Fb | 404",
      "//evil.example/ | 404",
      "/doc//lblod | 404",
      "/doc/%2e%2e/health | 404",
      "/doc/../health | 404",
      "/dumps/latest/..%2f..%2fmanifest.json | 404",
      "/doc/initiatief/%FF | 400",
      "/doc/initiatief/%C3%28 | 400",
      "/doc/initiatief/%zz | 400",
      "/doc/initiatief/lblod;jsessionid=1 | 404",
      "/doc/initiatief/%00 | 400",
      "/doc/initiatief/a%25b | 404",
  })
  void strange_paths_are_told_plainly(String path, int status) {
    String response = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(response.startsWith("HTTP/1.1 " + status + " "), response);
    assertTrue(response.contains("Content-Type: application/problem+json"), response);
    assertTrue(response.contains("Access-Control-Allow-Origin: *"), response);
    assertFalse(response.contains("\tat "), response);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nBad Header: y\r\n\r\n"})
  void what_is_not_http_is_400_without_a_trace(String request) {
    String response = server.raw(request);
    assertTrue(response.startsWith("HTTP/1.1 400 "), response);
    assertFalse(response.contains("org.eclipse"), response);
  }

  @Test
  void a_header_that_is_too_long_is_told() {
    String response = server.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(100_000) + "\r\n\r\n");
    assertTrue(response.startsWith("HTTP/1.1 431 "), response.substring(0, Math.min(200, response.length())));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "GET / HTTP/1.1 | Expect: miracles | 417",
      "GET / HTTP/2.0 | X: y | 426",
      "PRI * HTTP/2.0 | '' | 426",
      "GET / HTTP/1.2 | X: y | 505",
      "PUT / HTTP/1.1 | X: y | 405",
  })
  void what_http_itself_refuses_has_what_every_answer_has(String line, String field, int status) {
    String response = server.raw(line + (field.isEmpty() ? "" : "\r\nHost: x\r\nConnection: close\r\n" + field)
        + "\r\n\r\n");
    assertTrue(response.startsWith("HTTP/1.1 " + status + " "), response);
    assertTrue(response.contains("Access-Control-Allow-Origin: *"), response);
    assertTrue(response.contains("X-Content-Type-Options: nosniff"), response);
    assertTrue(response.contains("\"status\" : " + status), response);
    assertEquals(status == 426, response.contains("Upgrade: HTTP/1.1"), response);
  }
}
