package be.overzicht.hostile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query made to exhaust a server.
 *
 * @param name what it tries
 * @param text the query
 * @param right how it should end: with one of these statuses, or a broken connection
 */
record HostileQuery(String name, String text, Set<String> right) {
  private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";

  /** All of them. */
  static List<HostileQuery> all() {
    return Stream.of(
            each(RUNNING, "503", "broken"),
            each(LONG, "413"),
            each(List.of("ask elsewhere", "SELECT * { ?s ?p ?o SERVICE ?s { ?a ?b ?c } }"), "403"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileQuery> each(List<String> namesAndTexts, String... right) {
    return IntStream.range(0, namesAndTexts.size() / 2)
        .mapToObj(at -> new HostileQuery(namesAndTexts.get(2 * at), namesAndTexts.get(2 * at + 1), Set.of(right)))
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

  private static String many(String text, int times) {
    return IntStream.range(0, times).mapToObj(number -> text.replace("#", String.valueOf(number)))
        .collect(Collectors.joining());
  }

  private static final List<String> RUNNING = List.of(
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
      "backtrack while replacing",
      "SELECT (REPLACE(\"" + "a".repeat(60) + "!\", \"^(a|aa)+(\\\\1)?$\", \"b\") AS ?x) {}",
      "close a path over everything", "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>)* ?b . ?c (!<x:x>)* ?d }",
      "close a path both ways", "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>|^!<x:x>)* ?b }",
      "close a closed path", "SELECT (COUNT(*) AS ?n) { ?a (((!<x:x>)+)*/(^!<x:x>)*)* ?b }",
      "product of values", "SELECT (COUNT(*) AS ?n) { " + values("a", 3000) + values("b", 3000) + values("c", 3000)
          + "FILTER(?a * ?b = -?c - 1) }",
      "square a number", "SELECT (?x40 > 1 AS ?y) { BIND(1234567890 AS ?x0) " + IntStream.range(0, 40)
          .mapToObj(n -> "BIND(?x" + n + " * ?x" + n + " AS ?x" + (n + 1) + ") ").collect(Collectors.joining()) + "}",
      "join by long separators",
      "SELECT (GROUP_CONCAT(?s; separator=\"" + "x".repeat(49_000) + "\") AS ?n) { ?s ?p ?o }",
      "copy a long base",
      "BASE <http://x/" + "y".repeat(7_900) + "/> SELECT * { " + "<b> <c> <d> . ".repeat(2_400) + "}",
      "the same statements again", "CONSTRUCT { " + "<x:a> ?p <x:c> . ".repeat(2_400) + "} { " + CROSS + " }",
      "patterns without end", "SELECT * { " + many("?a# ?b# ?c# . ", 2_400) + " }",
      "options of everything", "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f FILTER(STR(?c) = CONCAT(STR(?f), \"x\")) }"
          + " FILTER(BOUND(?d)) }",
      "everything but everything", "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?i . ?a ?j ?k } }",
      "exists nowhere", "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?c && ?i = -1) } }",
      "all graphs at once",
      "SELECT (COUNT(*) AS ?n) { GRAPH ?x { ?a ?b ?c } GRAPH ?y { ?d ?e ?f } GRAPH ?z { ?g ?h ?i } }",
      "many groups of their own", "SELECT ?k (SAMPLE(?c) AS ?s) (MIN(?f) AS ?m) { ?a ?b ?c . ?d ?e ?f"
          + " BIND(CONCAT(STR(?a), STR(?d), STR(?c)) AS ?k) } GROUP BY ?k",
      "statements in statements", "SELECT * { ?a ?b ?c . ?d ?e ?f BIND(?c AS ?x0) " + IntStream.range(0, 200)
          .mapToObj(n -> "BIND(TRIPLE(?a, ?b, ?x" + n + ") AS ?x" + (n + 1) + ") ").collect(Collectors.joining()) + "}",
      "the same average of everything", "SELECT (AVG(DISTINCT STRLEN(STR(?c)) / (STRLEN(STR(?f)) + 0.1)) AS ?n)"
          + " { ?a ?b ?c . ?d ?e ?f }",
      "sort by what exists", "SELECT * { ?a ?b ?c } ORDER BY EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?i = -1) }",
      "many columns", "SELECT " + many("(STRLEN(STR(?c)) + # AS ?x#) ", 600) + "{ ?a ?b ?c . ?d ?e ?f }",
      "a thousand blank nodes a row",
      "CONSTRUCT { " + many("[] <x:p#> [ <x:q> ?f ] . ", 500) + "} { ?a ?b ?c . ?d ?e ?f }",
      "make statements", "CONSTRUCT { ?a ?e ?i } { " + CROSS + " }",
      "describe everything again and again", "DESCRIBE ?a ?d ?g { " + CROSS + " }",
      "hash everything",
      "SELECT (SUM(STRLEN(SHA512(CONCAT(SHA512(STR(?c)), SHA512(STR(?f)))))) AS ?n) { " + CROSS + " }");

  private static final List<String> LONG = List.of(
      "exists in exists", nested("?a ?b ?c FILTER EXISTS {", "}", 300),
      "groups in groups", nested("{", "}", 100_000),
      "options in options", nested("OPTIONAL {", "}", 20_000),
      "brackets in brackets", "SELECT * { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }",
      "long union", "SELECT * { " + many("{ ?a ?b# ?c . ?d ?e ?f } UNION ", 3_000) + "{} }",
      "all graphs beside each other", "SELECT * { " + many("GRAPH ?g# { ?s ?p ?o } ", 1_200) + "}",
      "bind again and again", "SELECT * { " + many("BIND(1 AS ?a#) ", 40_000) + "}",
      "a number of a million digits", "SELECT (" + "9".repeat(900_000) + " + 1 AS ?x) {}");
}
