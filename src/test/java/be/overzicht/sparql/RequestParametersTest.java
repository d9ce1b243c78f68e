package be.overzicht.sparql;

import static be.overzicht.sparql.QueryServer.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request says beside its query is heeded or refused, in an address and in a form alike. */
class RequestParametersTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(5), QueryLimits.defaults());
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String LINKS = Fixture.URIS.graph("links").toString();
  private static final String MARK = "\uFEFF";

  @Test
  void a_form_is_answered_from_the_graphs_that_its_address_names() {
    assertEquals("n\r\n10\r\n", form("?default-graph-uri=" + LINKS + "&format=csv", COUNT).body());
    assertEquals("n\r\n10\r\n", query("?default-graph-uri=" + LINKS + "&format=csv", COUNT).body());
  }

  @Test
  void a_query_in_the_address_and_another_in_the_body_are_two() {
    assertEquals(400, form("?query=ASK%7B%7D", COUNT).statusCode());
    assertEquals(400, query("?query=ASK%7B%7D", COUNT).statusCode());
    assertEquals(403, query("?update=CLEAR%20ALL", COUNT).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri=", "named-graph-uri=", "default-graph-uri=links",
      "named-graph-uri=http://a%20b/",
      "format=", "output=", "format=csv&format=json", "format=csv&output=json", "default_graph_uri=http://a/",
      "Named-Graph-URI=http://a/", "using-graph-uri=http://a/", "defaultGraph=http://a/", "FORMAT=csv"})
  void what_could_only_be_guessed_is_refused_by_its_name(String parameter) {
    String name = parameter.substring(0, parameter.indexOf('='));
    for (HttpResponse<String> answer : new HttpResponse[] {SERVER.send(SERVER.to("?query=ASK%7B%7D&" + parameter)),
        form("?" + parameter, COUNT), query("?" + parameter, COUNT), SERVER.send(SERVER.to("?" + parameter))}) {
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains(name.equals("output") ? "format" : name), answer.body());
    }
  }

  @Test
  void what_others_use_and_we_do_not_does_no_harm() {
    assertEquals(200, SERVER.send(SERVER.to("?query=ASK%7B%7D&timeout=1000&debug=on")).statusCode());
    assertEquals(200, SERVER.send(SERVER.to("?query=ASK%7B%7D&format=csv&format=csv")).statusCode());
  }

  @Test
  void a_dataset_without_a_query_is_no_question() {
    assertEquals(400, SERVER.send(SERVER.to("?default-graph-uri=http://a/")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"application/sparql-results+json,application/sparql-results+json",
      "application/sparql-results%2Bxml,application/sparql-results+xml", "Text/CSV;charset=utf-8,text/csv;charset=utf-8"})
  void a_media_type_is_a_format_also_as_it_is_typed(String format, String type) {
    HttpResponse<String> answer = SERVER.send(SERVER.to("?query=ASK%7B%7D&format=" + format));
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(answer.body()));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_query() {
    assertEquals(200, query("", MARK + COUNT).statusCode());
    assertEquals(200, form("", MARK + COUNT).statusCode());
    assertEquals(200, SERVER.query(MARK + COUNT, "*/*").statusCode());
    assertEquals(400, query("", MARK).statusCode());
    assertEquals(400, query("", MARK + MARK + COUNT).statusCode());
  }

  private static HttpResponse<String> form(String address, String query) {
    return post(address, QueryServer.FORM, "query=" + encode(query));
  }

  private static HttpResponse<String> query(String address, String query) {
    return post(address, QueryServer.QUERY, query);
  }

  private static HttpResponse<String> post(String address, String type, String body) {
    return SERVER.send(SERVER.to(address).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }
}
