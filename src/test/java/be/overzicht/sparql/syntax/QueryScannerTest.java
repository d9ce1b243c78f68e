package be.overzicht.sparql.syntax;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.overzicht.sparql.problem.QueryRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a query is read off its text, whatever the text is. */
class QueryScannerTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "SELECT * { ?s ?p ?o }                             | 7",
      "SELECT?s{?s?p?o}                                  | 7",
      "ASK { <a:b> <a:#c> \"x # y { \" } # { { {         | 6",
      "ASK { ?a ?b '''it's {''' FILTER(?a<?b) }          | 12",
      "ASK { ?a ?b \"a \\\" { \"@en }                     | 7",
  })
  void words_and_signs_are_counted(String query, int words) {
    assertEquals(words, QueryScanner.measure(query).words());
  }

  @Test
  void data_of_values_is_counted_apart() {
    QuerySize size = QueryScanner.measure("SELECT * { VALUES (?a ?b) { (1 2) (UNDEF <x:y>) } ?a ?b ?c } VALUES ?d { 3 }");
    assertEquals(16, size.words());
    assertEquals(11, size.listed());
    assertEquals(1, size.groups());
  }

  @Test
  void exists_is_counted_where_it_stands_in_another() {
    assertEquals(0, QueryScanner.measure("ASK { { { ?s ?p ?o } } VALUES ?x { 1 } }").exists());
    assertEquals(1, QueryScanner.measure("ASK { FILTER EXISTS { { ?a ?b ?c } } FILTER(NOT exists{ ?d ?e ?f }) }").exists());
    assertEquals(2, QueryScanner.measure("ASK { FILTER EXISTS { VALUES ?x { 1 } FILTER EXISTS { } } }").exists());
    assertEquals(1, QueryScanner.measure("ASK { FILTER EXIST\\u0053 \\u007B } }").exists());
  }

  @Test
  void the_longest_are_found_even_when_they_do_not_end() {
    assertEquals(11, QueryScanner.measure("ASK { ?s ?p \"0123456789").longest().word());
    assertEquals(13, QueryScanner.measure("ASK { <0123456789a> }").longest().iri());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "'''", "<", "\\", "VALUES {", "\"\\", "#"})
  void any_text_has_a_size(String text) {
    assertDoesNotThrow(() -> QueryScanner.measure(text).require());
  }

  @Test
  void a_long_list_of_values_may_be_asked_and_a_long_list_of_patterns_may_not() {
    assertDoesNotThrow(() -> QueryScanner.measure("SELECT * { VALUES ?a {" + " 1".repeat(50_000) + "} }").require());
    QuerySize patterns = QueryScanner.measure("SELECT * {" + " ?s ?p ?o .".repeat(3_000) + "}");
    assertEquals(413, assertThrows(QueryRefused.class, patterns::require).problem().status());
  }
}
