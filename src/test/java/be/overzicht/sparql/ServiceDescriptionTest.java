package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service says of itself is what it does: the endpoint is the oracle of its own description. */
class ServiceDescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  /** The media types of the formats that W3C names ({@code http://www.w3.org/ns/formats/}), each with a kind of query. */
  private static final Map<String, List<String>> FORMATS = Map.of(
      "SPARQL_Results_JSON", List.of("application/sparql-results+json", "ASK {}"),
      "SPARQL_Results_XML", List.of("application/sparql-results+xml", "ASK {}"),
      "SPARQL_Results_CSV", List.of("text/csv", "SELECT * {}"),
      "SPARQL_Results_TSV", List.of("text/tab-separated-values", "SELECT * {}"),
      "Turtle", List.of("text/turtle", "DESCRIBE <http://a.be/>"),
      "N-Triples", List.of("application/n-triples", "DESCRIBE <http://a.be/>"),
      "N-Quads", List.of("application/n-quads", "DESCRIBE <http://a.be/>"),
      "TriG", List.of("application/trig", "DESCRIBE <http://a.be/>"),
      "RDF_XML", List.of("application/rdf+xml", "DESCRIBE <http://a.be/>"),
      "JSON-LD", List.of("application/ld+json", "DESCRIBE <http://a.be/>"));
  /** Queries that a version of the language has and the one before has not. */
  private static final Map<String, List<String>> VERSIONS = Map.of(
      "version-1.1", List.of("SELECT (COUNT(*) AS ?n) { MINUS { ?s <http://a.be/>* ?o } }"),
      "version-1.2-basic", List.of("VERSION \"1.2-basic\" ASK { FILTER(hasLANGDIR(STRLANGDIR(\"a\", \"nl\", \"ltr\"))) }"),
      "version-1.2", List.of("VERSION \"1.2\" ASK {}",
          "ASK { BIND(TRIPLE(<http://a.be/>, <http://a.be/>, 1) AS ?t) FILTER(isTRIPLE(?t) && OBJECT(?t) = 1) }",
          "ASK { VALUES ?t { <<( <http://a.be/> <http://a.be/> 1 )>> } FILTER(SUBJECT(?t) = <http://a.be/>) }",
          "SELECT * { ?s ?p ?o {| ?q ?r |} }", "SELECT * { << ?s ?p ?o ~ ?r >> ?q ?v }"));

  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(3), QueryLimits.defaults());

  @Test
  void each_version_of_the_language_that_is_told_is_read() {
    assertEquals(VERSIONS.keySet(), local(told(SD + "supportedVersion")));
    VERSIONS.values().stream().flatMap(List::stream).forEach(query -> {
      HttpResponse<String> answer = SERVER.query(query, "application/sparql-results+json");
      assertEquals(200, answer.statusCode(), () -> query + "\n" + answer.body());
      assertFalse(answer.body().contains("false"), query);
    });
  }

  @Test
  void clients_of_both_specifications_find_the_language() {
    assertEquals(Set.of("SPARQL11Query", "SPARQLQuery"), local(told(SD + "supportedLanguage")));
    assertEquals(Set.of("https://www.w3.org/TR/sparql12-query/"), told("http://purl.org/dc/terms/conformsTo"));
  }

  @Test
  void each_format_that_is_told_is_answered_and_no_other_is_kept_back() {
    Set<String> told = told(SD + "resultFormat").stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
    assertEquals(FORMATS.keySet(), told);
    FORMATS.values().forEach(format -> {
      HttpResponse<String> answer = SERVER.query(format.get(1), format.get(0));
      assertEquals(200, answer.statusCode(), format::toString);
      assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(format.get(0)), format::toString);
    });
  }

  @Test
  void each_function_that_is_told_can_be_called() {
    Set<String> told = told(SD + "extensionFunction");
    assertTrue(told.contains("http://www.w3.org/2005/xpath-functions/math#sqrt"), told::toString);
    assertFalse(told.contains("http://www.w3.org/2001/XMLSchema#integer"), "that cast is of the language itself");
    for (String iri : told) {
      HttpResponse<String> one = SERVER.query("SELECT (<" + iri + ">(1) AS ?v) {}", "text/csv");
      HttpResponse<String> two = SERVER.query("SELECT (<" + iri + ">(1, 2) AS ?v) {}", "text/csv");
      HttpResponse<String> none = SERVER.query("SELECT (<" + iri + ">() AS ?v) {}", "text/csv");
      assertTrue(Stream.of(one, two, none).anyMatch(answer -> answer.statusCode() == 200), iri);
    }
  }

  private static Set<String> told(String property) {
    HttpResponse<String> answer = SERVER.send(SERVER.to("").header("Accept", "application/n-triples"));
    return answer.body().lines().filter(line -> line.contains(" <" + property + "> "))
        .map(line -> line.substring(line.indexOf("> <") + property.length() + 6, line.lastIndexOf('>')))
        .collect(Collectors.toSet());
  }

  private static Set<String> local(Set<String> iris) {
    return iris.stream().map(iri -> iri.substring(iri.indexOf('#') + 1)).collect(Collectors.toSet());
  }
}
