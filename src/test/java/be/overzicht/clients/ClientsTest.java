package be.overzicht.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clients in use work with their defaults. */
@Tag("soak")
class ClientsTest {
  private static final String SELECT = "SELECT * { ?s a ?type } LIMIT 7";
  private static final String CONSTRUCT = "CONSTRUCT WHERE { ?s a ?type } LIMIT 5";
  private static final String ASK = "ASK { ?s a ?type }";
  private static final String EXPECTED = "7 rows, 5 statements, true";
  private static final String NODE_CLIENTS = "src/test/clients";

  @Test
  void jena_asks() {
    try (QueryExecHTTP select = QueryExecHTTP.service(endpoint()).query(SELECT).build();
        QueryExecHTTP construct = QueryExecHTTP.service(endpoint()).query(CONSTRUCT).build();
        QueryExecHTTP ask = QueryExecHTTP.service(endpoint()).query(ASK).build()) {
      assertEquals(7, select.select().materialize().rewindable().size());
      assertEquals(5, construct.construct().size());
      assertTrue(ask.ask());
    }
  }

  @Test
  void rdf4j_asks() {
    SPARQLRepository repository = new SPARQLRepository(endpoint());
    try (RepositoryConnection connection = repository.getConnection()) {
      try (TupleQueryResult rows = connection.prepareTupleQuery(SELECT).evaluate()) {
        assertEquals(7, rows.stream().count());
      }
      assertEquals(5, QueryResults.asModel(connection.prepareGraphQuery(CONSTRUCT).evaluate()).size());
      assertTrue(connection.prepareBooleanQuery(ASK).evaluate());
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void comunica_asks() {
    assertPrints("node", Tools.requireNodeModules(NODE_CLIENTS).resolve("comunica.mjs"));
  }

  @Test
  void sparql_http_client_asks() {
    assertPrints("node", Tools.requireNodeModules(NODE_CLIENTS).resolve("sparql-http-client.mjs"));
  }

  @Test
  void sparqlwrapper_asks() {
    assertPrints(Tools.requirePython("SPARQLWrapper").toString(), Path.of(NODE_CLIENTS, "wrapper.py"));
  }

  private static void assertPrints(String program, Path script) {
    Commands.Result result = Commands.run(Path.of("."), List.of(program, script.toString(), endpoint()));
    assertEquals(EXPECTED, result.out().strip(), result.err());
  }

  private static String endpoint() {
    return Site.running().base() + "/sparql";
  }
}
