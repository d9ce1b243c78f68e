package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are minted and read in one place. */
class UrisTest {
  private final Uris uris = new Uris("https://overzicht.example");

  @ParameterizedTest
  @ValueSource(strings = {
      "https://overzicht.example/", "https://overzicht.example/data", "https://overzicht.example?x",
      "ftp://overzicht.example", "https://overzicht.example#x", "https://me@overzicht.example", "overzicht.example",
      "https:///", "not an address"})
  void a_base_with_more_or_less_than_scheme_host_and_port_is_refused(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Uris(base));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "http://localhost:8080", "https://overzicht.example", "http://[::1]:80", "http://127.0.0.1:1"})
  void a_base_of_scheme_host_and_port_is_taken(String base) {
    assertEquals(base + "/id/initiatief/lblod", new Uris(base).id("initiatief", "lblod"));
  }

  @ParameterizedTest
  @CsvSource({
      "https://overzicht.example/id/initiatief/lblod, /doc/initiatief/lblod",
      "https://overzicht.example/id/concept/rol/trekker, /doc/concept/rol/trekker",
      "https://overzicht.example/ns/digitalisering#Initiatief, /ns/digitalisering#Initiatief",
      "https://overzicht.example/dumps/latest/sources.csv, /dumps/latest/sources.csv"})
  void a_link_is_the_path_and_that_of_a_thing_goes_to_its_document(String iri, String path) {
    assertEquals(Optional.of(path), uris.link(iri));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "https://overzicht.example.org/id/initiatief/lblod", "http://overzicht.example/id/x/y",
      "https://overzicht.examples"})
  void an_address_that_only_begins_like_ours_is_not_ours(String iri) {
    assertFalse(uris.isOurs(iri));
    assertEquals(Optional.empty(), uris.link(iri));
  }

  @Test
  void the_concept_is_the_first_step_below_id() {
    assertEquals(Optional.of("concept"), uris.concept(uris.id("concept", "rol/trekker")));
    assertEquals(Optional.empty(), uris.concept(uris.table("sources.csv")));
    assertTrue(uris.isThing(uris.graph("sources")));
  }

  @ParameterizedTest
  @CsvSource({
      "Sint-Niklaas, Sint-Niklaas", "a b, a%20b", "a/b?c#d, a%2Fb%3Fc%23d", "Liège, Liège", "100%, 100%25",
      "€, %E2%82%AC"})
  void a_segment_escapes_what_would_end_it_and_keeps_letters(String text, String segment) {
    assertEquals(segment, Uris.segment(text));
  }
}
