package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that end in a triple term with variables, which no row can hold: found by the generator of hostile queries. */
class OpenPathTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(20), QueryLimits.defaults());

  @ParameterizedTest
  @ValueSource(strings = {"?a <x:p>? <<( ?a ?b ?c )>>", "?a ^(!<x:x>)? <<( ?a ?b ?c )>>",
    "?a (<x:p>|<x:q>)* <<( <x:a> <x:p> ?c )>>", "{ SELECT * { ?a <x:p>+ <<( ?a <x:p> ?c )>> } }",
    "{ SELECT * { ?a <x:p>? <<( ?a ?b ?c )>> } } { SELECT * { ?a ?p ?o } LIMIT 9 }",
    "?a ?b ?c FILTER EXISTS { ?a <x:p>? <<( ?a ?b ?d )>> }", "FILTER NOT EXISTS { ?a <x:p>* <<( ?a <x:p> ?d )>> }",
    "?a ?b ?c OPTIONAL { ?a ?e ?f FILTER (?c = 1 || EXISTS { ?a <x:p>? <<( ?a ?b ?d )>> }) }"})
  void they_are_refused_with_what_to_write(String pattern) {
    for (String form : new String[] {"application/sparql-results+json", "text/csv"}) {
      HttpResponse<String> answer = SERVER.query("SELECT * { " + pattern + " }", form);
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("BIND"), answer.body());
    }
  }

  @Test
  void a_triple_term_without_variables_may_end_a_path() {
    assertEquals(200, SERVER.query("SELECT * { ?a <x:p>? <<( <x:a> <x:p> 1 )>> }", "text/csv").statusCode());
  }

  @Test
  void a_triple_term_whose_variables_have_values_may_end_a_path_in_a_condition() {
    assertEquals("c\r\n1\r\n", SERVER.query("SELECT ?c { VALUES (?x ?c) { (<<( <x:a> <x:p> 1 )>> 1) (2 2) }"
        + " FILTER EXISTS { ?x <x:p>? <<( <x:a> <x:p> ?c )>> } }", "text/csv").body());
  }
}
