package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One list of prefixes serves every writer. */
class PrefixesTest {
  private final Prefixes prefixes = Prefixes.of(new Uris("https://overzicht.example"));

  @Test
  void every_namespace_is_absolute_and_ends_where_a_name_begins() {
    List<Map.Entry<String, String>> odd = prefixes.namespaces().entrySet().stream()
        .filter(entry -> !entry.getValue().matches("https?://[^ ]+[#/]"))
        .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void no_two_prefixes_stand_for_one_namespace() {
    assertEquals(prefixes.namespaces().size(), new TreeSet<>(prefixes.namespaces().values()).size());
  }

  @Test
  void our_own_vocabulary_has_its_prefix_under_this_base() {
    String term = "https://overzicht.example/ns/digitalisering#Initiatief";
    assertEquals(Optional.of("dig:Initiatief"), prefixes.shorten(term));
    assertTrue(Prefixes.standardOnly().shorten(term).isEmpty());
  }

  @Test
  void a_name_with_more_than_letters_stays_whole() {
    assertEquals(Optional.empty(), prefixes.shorten("http://schema.org/a/b"));
    assertEquals(Optional.empty(), prefixes.shorten("http://schema.org/"));
    assertEquals(Optional.of("schema:a"), prefixes.shorten("http://schema.org/a"));
  }
}
