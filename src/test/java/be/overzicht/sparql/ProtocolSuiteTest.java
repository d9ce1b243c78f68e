package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a> asks of a service for queries, request
 * by request: each way to ask, each way to name a dataset, each kind of answer, and each fault.
 */
class ProtocolSuiteTest {
  private static final String UPDATE = "application/sparql-update";
  private static final String ONE = Fixture.URIS.graph("initiatives");
  private static final String TWO = Fixture.URIS.graph("links");
  private static final String NEXT = "<" + Fixture.BASE + "/ns/digitalisering#volgende>";
  private static final String IN_BOTH = "{ ?s a ?type ; " + NEXT + " ?next }";
  private static final String IN_EACH = "{ GRAPH ?g { ?s a ?type } GRAPH ?h { ?s " + NEXT + " ?next } }";
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(3), QueryLimits.defaults());

  /** A dataset as parameters, and whether the query finds something in it. */
  private static final String DATASETS = """
      d1        | both | false
      d2        | both | false
      d1 d2     | both | true
      n1 n2     | both | false
      n1 n2     | each | true
      n1        | each | false
      d1 d2     | each | false
      d1 n2     | each | false
      d1 d2 n1 n2 | each | true
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DATASETS)
  void a_dataset_in_the_address_of_a_get_counts(String dataset, String where, String found) {
    assertAsks(found, SERVER.to("?query=" + QueryServer.encode(ask(where)) + graphs(dataset)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DATASETS)
  void a_dataset_in_the_address_of_a_direct_post_counts(String dataset, String where, String found) {
    assertAsks(found, post("?" + graphs(dataset).substring(1), QueryServer.QUERY, ask(where)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DATASETS)
  void a_dataset_in_a_form_counts(String dataset, String where, String found) {
    assertAsks(found, post("", QueryServer.FORM, "query=" + QueryServer.encode(ask(where)) + graphs(dataset)));
  }

  @Test
  void the_dataset_of_the_request_replaces_that_of_the_query() {
    String query = "ASK FROM <" + ONE + "> FROM <" + TWO + "> " + IN_BOTH;
    assertAsks("true", post("", QueryServer.QUERY, query));
    assertAsks("false", post("?default-graph-uri=" + QueryServer.encode(ONE), QueryServer.QUERY, query));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "SELECT (1 AS ?value) {}             | application/sparql-results+xml  | application/sparql-results+xml",
      "SELECT (1 AS ?value) {}             | application/sparql-results+json | application/sparql-results+json",
      "SELECT (1 AS ?value) {}             | text/tab-separated-values       | text/tab-separated-values;charset=utf-8",
      "SELECT (1 AS ?value) {}             | text/csv                        | text/csv;charset=utf-8",
      "ASK {}                              | application/sparql-results+xml  | application/sparql-results+xml",
      "ASK {}                              | application/sparql-results+json | application/sparql-results+json",
      "DESCRIBE <http://example.org/>      | text/turtle                     | text/turtle;charset=utf-8",
      "DESCRIBE <http://example.org/>      | application/rdf+xml             | application/rdf+xml",
      "CONSTRUCT { <s> <p> 1 } WHERE {}    | application/n-triples           | application/n-triples;charset=utf-8",
      "CONSTRUCT { <s> <p> 1 } WHERE {}    | application/rdf+xml             | application/rdf+xml",
  })
  void an_answer_has_the_kind_that_its_query_has(String query, String accept, String type) {
    HttpResponse<String> answer = SERVER.query(query, accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "PUT ?query=ASK%20%7B%7D                          | application/x-www-form-urlencoded | ''                 | 405",
      "GET ?query=ASK%20%7B%7D&query=SELECT%20*%7B%7D   |                                   |                    | 400",
      "POST                                             | text/plain                        | ASK {}             | 415",
      "POST                                             |                                   | query=ASK%20%7B%7D | 415",
      "POST                                             |                                   | ASK {}             | 415",
      "POST                                             | application/x-www-form-urlencoded | query=ASK%20%7B    | 400",
      "POST                                             | application/sparql-query          | ASK {              | 400",
      "POST                                             | application/sparql-query          | ''                 | 400",
      "GET ?query=                                      |                                   |                    | 400",
      "GET ?query=ASK%20%7B%3Fs%3Fp%22%E2%28%22%7D      |                                   |                    | 400",
      "GET ?update=CLEAR%20ALL                          |                                   |                    | 403",
      "POST                                             | application/x-www-form-urlencoded | update=CLEAR%20ALL | 403",
      "POST                                             | application/x-www-form-urlencoded | update=A&update=B  | 403",
      "POST ?using-graph-uri=http%3A%2F%2Fx%2F          | application/sparql-update         | CLEAR ALL          | 403",
  })
  void what_is_no_request_for_a_query_is_refused(String line, String type, String body, int status) {
    String[] methodAndAddress = line.split(" ");
    HttpRequest.Builder request = SERVER.to(methodAndAddress.length > 1 ? methodAndAddress[1] : "")
        .method(methodAndAddress[0], body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    HttpResponse<String> answer = SERVER.send(type == null ? request : request.header("Content-Type", type));
    assertEquals(status, answer.statusCode(), answer.body());
  }

  @Test
  void a_query_or_an_update_in_utf16_is_refused() {
    for (String type : new String[] {QueryServer.QUERY, UPDATE}) {
      HttpResponse<String> answer = SERVER.send(SERVER.to("").header("Content-Type", type + "; charset=UTF-16")
          .POST(BodyPublishers.ofString("ASK {}", StandardCharsets.UTF_16)));
      assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br"})
  void a_compressed_query_is_not_unpacked(String coding) {
    HttpResponse<String> answer = SERVER.send(post("", QueryServer.QUERY, "ASK {}").header("Content-Encoding", coding));
    assertEquals(415, answer.statusCode(), answer.body());
  }

  @Test
  void ten_thousand_graphs_may_be_named() {
    String graphs = ("&default-graph-uri=" + QueryServer.encode(ONE)).repeat(10_000);
    assertAsks("false", post("", QueryServer.FORM, "query=" + QueryServer.encode("ASK " + IN_BOTH) + graphs));
  }

  private static void assertAsks(String found, HttpRequest.Builder request) {
    HttpResponse<String> answer = SERVER.send(request.header("Accept", "text/csv"));
    assertEquals("_askResult\r\n" + found + "\r\n", answer.body());
  }

  private static String ask(String where) {
    return "ASK " + (where.equals("both") ? IN_BOTH : IN_EACH);
  }

  private static String graphs(String dataset) {
    StringBuilder parameters = new StringBuilder();
    for (String graph : dataset.split(" ")) {
      parameters.append(graph.charAt(0) == 'd' ? "&default-graph-uri=" : "&named-graph-uri=")
          .append(QueryServer.encode(graph.charAt(1) == '1' ? ONE : TWO));
    }
    return parameters.toString();
  }

  private static HttpRequest.Builder post(String address, String type, String body) {
    return SERVER.to(address).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }
}
