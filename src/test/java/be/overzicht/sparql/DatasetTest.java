package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which graphs a query sees: <a href="https://www.w3.org/TR/sparql11-protocol/#dataset">SPARQL 1.1 Protocol, 2.1.4</a>. */
class DatasetTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final String ONE = Fixture.URIS.graph("initiatives");
  private static final String TWO = Fixture.URIS.graph("links");
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(5), QueryLimits.defaults());

  @Test
  void the_default_graph_is_the_union_without_duplicates() {
    assertEquals(15, count(COUNT, ""));
    assertEquals(20, count(NAMED, ""));
  }

  @Test
  void the_address_can_name_the_default_graph() {
    assertEquals(10, count(COUNT, "&default-graph-uri=" + ONE));
    assertEquals(15, count(COUNT, "&default-graph-uri=" + ONE + "&default-graph-uri=" + TWO));
    assertEquals(0, count(NAMED, "&default-graph-uri=" + ONE));
  }

  @Test
  void the_address_can_name_the_named_graphs() {
    assertEquals(10, count(NAMED, "&named-graph-uri=" + ONE));
    assertEquals(20, count(NAMED, "&named-graph-uri=" + ONE + "&named-graph-uri=" + TWO));
    assertEquals(0, count(COUNT, "&named-graph-uri=" + ONE));
  }

  @Test
  void the_address_goes_before_the_query() {
    String query = "SELECT (COUNT(*) AS ?n) FROM <" + ONE + "> FROM <" + TWO + "> { ?s ?p ?o }";
    assertEquals(15, count(query, ""));
    assertEquals(10, count(query, "&default-graph-uri=" + TWO));
  }

  @Test
  void a_graph_that_there_is_not_is_empty() {
    assertEquals(0, count(COUNT, "&default-graph-uri=http://nowhere.test/"));
    assertEquals(0, count("SELECT (COUNT(*) AS ?n) { GRAPH <http://nowhere.test/> { ?s ?p ?o } }", ""));
  }

  @Test
  void a_form_names_graphs_too() {
    String body = SERVER.send(SERVER.to("").header("Accept", "text/csv")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("query=" + QueryServer.encode(COUNT) + "&default-graph-uri=" + ONE))).body();
    assertEquals("n\r\n10\r\n", body);
  }

  private static int count(String query, String more) {
    String body = SERVER.send(SERVER.to("?query=" + QueryServer.encode(query) + more).header("Accept", "text/csv"))
        .body();
    return Integer.parseInt(body.split("\r\n")[1]);
  }
}
