package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query reaches the statements of the snapshot, and nothing else: no server, no file, no class of the program. */
class IsolationTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(20), QueryLimits.defaults());

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
      "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?s { ?s ?p ?o } } }",
  })
  void other_servers_are_never_asked(String query) {
    assertEquals(403, SERVER.query(query, "*/*").statusCode());
  }

  @Test
  void a_server_that_may_be_silent_is_silent_and_not_asked() {
    String count = "SELECT (COUNT(*) AS ?n) (COUNT(?x) AS ?m) { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o "
        + "SERVICE SILENT <" + SERVER.endpoint() + "> { ?x ?p ?y } }";
    assertEquals("n,m\r\n20,0\r\n", SERVER.query(count, "text/csv").body());
  }

  @Test
  void classes_of_the_program_are_no_functions() {
    HttpResponse<String> answer = SERVER.query(
        "SELECT ?x { BIND(<java:org.apache.jena.sparql.function.library.now>() AS ?x) }", "text/csv");
    assertEquals(400, answer.statusCode());
    HttpResponse<String> property = SERVER.query(
        "SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?y }", "text/csv");
    assertEquals("x\r\n", property.body());
  }

  @Test
  void graphs_are_never_fetched() {
    HttpResponse<String> answer = SERVER.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "text/csv");
    assertEquals("s,p,o\r\n", answer.body());
  }
}
