package be.overzicht.hostile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query made to exhaust a server.
 *
 * @param name what it tries
 * @param text the query
 */
record HostileQuery(String name, String text) {
  private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";

  /** All of them. */
  static List<HostileQuery> all() {
    return IntStream.range(0, QUERIES.size() / 2)
        .mapToObj(number -> new HostileQuery(QUERIES.get(2 * number), QUERIES.get(2 * number + 1)))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }

  private static String doubling(String function) {
    String growing = "\"abcdefghij\"";
    String steps = IntStream.range(0, 40)
        .mapToObj(step -> "BIND(" + function + "(?x" + step + ", ?x" + step + ") AS ?x" + (step + 1) + ")")
        .collect(Collectors.joining(" "));
    return "SELECT (STRLEN(?x40) AS ?n) { BIND(" + growing + " AS ?x0) " + steps + " }";
  }

  private static String values(String variable, int count) {
    return "VALUES ?" + variable + " { "
        + IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + " } ";
  }

  private static String nested(String open, String close, int depth) {
    return "SELECT * { " + open.repeat(depth) + " ?s ?p ?o " + close.repeat(depth) + " }";
  }

  private static final List<String> QUERIES = List.of(
      "count a cross product", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }",
      "stream a cross product", "SELECT * { " + CROSS + " }",
      "skip far into a cross product", "SELECT * { " + CROSS + " } OFFSET 999999999999 LIMIT 1",
      "sort a cross product", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
      "sort by chance", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY RAND()",
      "distinct rows of a cross product", "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { " + CROSS + " } }",
      "group a cross product", "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
      "join all texts", "SELECT (GROUP_CONCAT(?c) AS ?all) { " + CROSS + " }",
      "distinct joined texts", "SELECT (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
      "largest joined text", "SELECT (MAX(CONCAT(STR(?c), STR(?f), STR(?i))) AS ?n) { " + CROSS + " }",
      "keep groups", "SELECT ?a { " + CROSS + " } GROUP BY ?a HAVING(COUNT(DISTINCT CONCAT(STR(?f), STR(?i))) > 1)",
      "double a text", doubling("CONCAT"),
      "multiply a text", "SELECT (STRLEN(" + "REPLACE(".repeat(8) + "\"aaaaaaaaaa\""
          + ", \"a\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\")".repeat(8) + ") AS ?n) {}",
      "escape a growing text", "SELECT (STRLEN(" + "ENCODE_FOR_URI(".repeat(16) + "\"é \"" + ")".repeat(16)
          + ") AS ?n) { " + CROSS + " }",
      "backtrack for ever", "SELECT * { ?s ?p ?o FILTER REGEX(\"" + "a".repeat(60) + "!\", \"^(a|aa)+(\\\\1)?$\") }",
      "backtrack over the data", "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(\"" + "a".repeat(60)
          + "!\", STR(?o)), \"^(a|aa)+(\\\\1)?$\") }",
      "backtrack while replacing", "SELECT (REPLACE(\"" + "a".repeat(60) + "!\", \"^(a|aa)+(\\\\1)?$\", \"b\") AS ?x) {}",
      "close a path over everything", "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>)* ?b . ?c (!<x:x>)* ?d }",
      "close a path both ways", "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>|^!<x:x>)* ?b }",
      "close a closed path", "SELECT (COUNT(*) AS ?n) { ?a (((!<x:x>)+)*/(^!<x:x>)*)* ?b }",
      "product of values", "SELECT (COUNT(*) AS ?n) { " + values("a", 3000) + values("b", 3000) + values("c", 3000)
          + "FILTER(?a * ?b = -?c - 1) }",
      "groups in groups", nested("{", "}", 100_000),
      "options in options", nested("OPTIONAL {", "}", 20_000),
      "brackets in brackets", "SELECT * { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }",
      "long union", "SELECT * { " + IntStream.range(0, 3000).mapToObj(n -> "{ ?a ?b" + n + " ?c . ?d ?e ?f }")
          .collect(Collectors.joining(" UNION ")) + " }",
      "options of everything", "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f FILTER(STR(?c) = CONCAT(STR(?f), \"x\")) }"
          + " FILTER(BOUND(?d)) }",
      "everything but everything", "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?i . ?a ?j ?k } }",
      "exists nowhere", "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?c && ?i = -1) } }",
      "all graphs at once", "SELECT (COUNT(*) AS ?n) { GRAPH ?x { ?a ?b ?c } GRAPH ?y { ?d ?e ?f } GRAPH ?z { ?g ?h ?i } }",
      "make statements", "CONSTRUCT { ?a ?e ?i } { " + CROSS + " }",
      "describe everything again and again", "DESCRIBE ?a ?d ?g { " + CROSS + " }",
      "hash everything", "SELECT (SUM(STRLEN(SHA512(CONCAT(SHA512(STR(?c)), SHA512(STR(?f)))))) AS ?n) { " + CROSS + " }",
      "ask elsewhere", "SELECT * { ?s ?p ?o SERVICE ?s { ?a ?b ?c } }");
}
