package be.overzicht.benchmark.serve;

import static be.overzicht.benchmark.generate.GeneratedData.URIS;

import be.overzicht.benchmark.generate.GeneratedData;
import be.overzicht.rdf.Prefixes;
import java.util.stream.Collectors;

/** The ten kinds of queries that are measured; each gives any number of different instances. */
enum QueryTemplate {
  /** Everything that is said of one thing. */
  LOOKUP("lookup", "SELECT ?p ?o { <%1$s> ?p ?o }"),
  /** What one authority takes part in. */
  LIST("list per authority", """
      SELECT ?initiative ?title ?date {
        ?d dig:deelnemer <%1$s> ; dig:initiatief ?initiative ; dct:date ?date .
        ?initiative dct:title ?title FILTER(LANG(?title) = "nl") }"""),
  /** How many participations a theme has in each province. */
  AGGREGATE("aggregate per province", """
      SELECT ?province (COUNT(*) AS ?n) {
        ?i dig:thema <%2$s> . ?d dig:initiatief ?i ; dig:deelnemer ?a . ?a dig:provincie ?province
      } GROUP BY ?province ORDER BY ?province"""),
  /** Authorities whose name has a text. */
  TEXT("text filter", """
      SELECT ?a ?name { ?a a besluit:Bestuurseenheid ; skos:prefLabel ?name FILTER(CONTAINS(?name, " %4$d")) }"""),
  /** Who takes part in what an authority takes part in. */
  HOPS("two hops", """
      SELECT DISTINCT ?other ?name {
        ?d dig:deelnemer <%1$s> ; dig:initiatief ?i . ?e dig:initiatief ?i ; dig:deelnemer ?other .
        ?other skos:prefLabel ?name }"""),
  /** The description of one thing. */
  DESCRIBE("describe", "DESCRIBE <%1$s>"),
  /** A small graph about an initiative. */
  CONSTRUCT("construct", """
      CONSTRUCT { ?d dig:deelnemer ?a . ?a skos:prefLabel ?name }
      WHERE { ?d dig:initiatief <%3$s> ; dig:deelnemer ?a . ?a skos:prefLabel ?name }"""),
  /** Titles in two languages, where there are two. */
  OPTIONAL("optional with language", """
      SELECT ?i ?nl ?en { ?i dig:thema <%2$s> .
        OPTIONAL { ?i dct:title ?nl FILTER(LANG(?nl) = "nl") } OPTIONAL { ?i dct:title ?en FILTER(LANG(?en) = "en") } }"""),
  /** The newest participations of a source. */
  ORDER("order by, limit", """
      SELECT ?d ?date { ?i dig:thema <%2$s> . ?d dig:initiatief ?i ; dct:date ?date } ORDER BY DESC(?date) ?d LIMIT 10"""),
  /** The number of all statements. */
  COUNT("count all", "SELECT (COUNT(*) AS ?n%4$d) { ?s ?p ?o }");

  private static final String PREFIXES = Prefixes.of(URIS).namespaces().entrySet().stream()
      .filter(entry -> "dig dct skos besluit".contains(entry.getKey()))
      .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
      .collect(Collectors.joining());

  private final String label;
  private final String text;

  QueryTemplate(String label, String text) {
    this.label = label;
    this.text = text;
  }

  /** The name in the table of results. */
  String label() {
    return label;
  }

  /** Whether the answer is a graph. */
  boolean givesStatements() {
    return this == DESCRIBE || this == CONSTRUCT;
  }

  /** The n-th query of this kind over data of a size; no two have the same text. */
  String instance(int number, long triples) {
    int authority = Math.floorMod(number * 7919, GeneratedData.authorities(triples));
    int initiative = Math.floorMod(number * 104729, GeneratedData.initiatives(triples));
    return PREFIXES + String.format(text,
        URIS.at("/id/" + GeneratedData.authorityPath(authority)),
        URIS.id("concept", "thema/" + number % GeneratedData.THEMES),
        URIS.id("initiatief", "i" + initiative),
        number) + "\n# " + number;
  }
}
