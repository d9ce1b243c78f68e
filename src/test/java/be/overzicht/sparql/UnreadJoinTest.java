package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joins that nobody reads a row of, because something beside them has none: found by the generator of hostile queries. */
class UnreadJoinTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(20), QueryLimits.defaults());

  private static final String JOIN = "{ SELECT * { ?a ?b ?c } ORDER BY ?a } { SELECT * { ?a ?b ?d } LIMIT 5 }";
  private static final String OPTIONAL = "{ SELECT * { ?a ?b ?c } LIMIT 5 } OPTIONAL { { SELECT * { ?a ?b ?d } LIMIT 5 } }";

  @ParameterizedTest
  @ValueSource(strings = {JOIN, OPTIONAL})
  void a_join_is_closed_before_its_first_row(String join) {
    String sorted = "{ SELECT * { " + join + " } ORDER BY ?a ?c }";
    for (String nothing : new String[] {"VALUES ?a { }", "{ SELECT * { ?a ?b ?c } LIMIT 0 }", "?a <x:none> ?e"}) {
      assertEquals(200, SERVER.query("ASK { " + nothing + " " + sorted + " }", "text/csv").statusCode(), nothing);
      assertEquals(200, SERVER.query("ASK { " + sorted + " " + nothing + " }", "text/csv").statusCode(), nothing);
      assertEquals(200, SERVER.query("ASK { " + nothing + " OPTIONAL { " + sorted + " } }", "text/csv").statusCode());
    }
  }
}
