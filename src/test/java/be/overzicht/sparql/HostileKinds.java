package be.overzicht.sparql;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One query for each way in which work was once done without asking the budget, and the answers that are right. */
final class HostileKinds {
  private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  private static final String MATH = "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> ";
  private static final Set<Integer> STOPPED = Set.of(503);
  private static final Set<Integer> REFUSED = Set.of(400, 413);
  private static final Set<Integer> ANSWERED = Set.of(200);
  private static final Set<Integer> EITHER = Set.of(200, 503);

  private HostileKinds() {}

  /**
   * A hostile query.
   *
   * @param name what it tries
   * @param text the query
   * @param right the statuses that are right
   */
  record Kind(String name, String text, Set<Integer> right) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> all() {
    return Stream.of(texts(), patterns(), times(), numbers(), triples(), plans()).flatMap(kinds -> kinds);
  }

  private static Stream<Kind> texts() {
    return Stream.of(
        stopped("join a long text many times", over("STRLEN(CONCAT(" + many(1_000, ",", "?x16") + "))")),
        stopped("double a text", "SELECT (STRLEN(?x40) AS ?n) { " + doubled(40) + "}"),
        stopped("copy a long text to upper case again and again", over("STRLEN(?y0)", many(500, " ",
            "BIND(UCASE(CONCAT(?x16, \"#\")) AS ?y#)"))),
        stopped("cut a long text again and again", over("STRLEN(?y0)", many(300, " ",
            "BIND(SUBSTR(?x16, #) AS ?y#)"))),
        stopped("put a group into a text ten thousand times",
            over("STRLEN(REPLACE(?x16, \"^(.+)$\", \"" + "$1".repeat(10_000) + "\"))")),
        stopped("escape a long text", over("STRLEN(ENCODE_FOR_URI(REPLACE(?x16, \"a\", \"\u20ac\")))")),
        stopped("join a long text of every row", "SELECT (STRLEN(GROUP_CONCAT(?x16)) AS ?n) { ?s ?p ?o " + doubled(16)
            + "}"),
        stopped("the largest of long texts", "SELECT (MAX(CONCAT(?x16, STR(?o))) AS ?n) { ?s ?p ?o " + doubled(16) + "}"),
        stopped("hash a long text many times", over("CONCAT(" + many(1_200, ",", "SHA512(?x16)") + ")")),
        stopped("look for a long text in another", over("CONTAINS(?x16, SUBSTR(?x16, 2, 300000))")),
        stopped("long names in many IRIs", "SELECT " + many(500, " ", "(IRI(CONCAT(?i, \"#\")) AS ?y#)") + " { "
            + doubled(16) + " BIND(SUBSTR(?x16, 1, 9900) AS ?i) ?s ?p ?o }"));
  }

  private static Stream<Kind> patterns() {
    return Stream.of("(?:(?:){2000000000}){2000000000}", "(?:(?:){2000000}){4000}", "(?:a?){2000000}",
        "(|)".repeat(25) + "x", "(a*)?".repeat(28) + "x", "(a*)*".repeat(25) + "x",
            "(a*|b*)".repeat(25) + "x", "((a?)?)?".repeat(25) + "x", "()\\\\1?".repeat(28) + "x",
            "(?:x{40}){40}", "(?:( | )#)?( | )".repeat(20))
        .flatMap(pattern -> Stream.of(
            new Kind("match " + pattern, "SELECT (REGEX(\"abc\", \"" + pattern + "\", \"x\") AS ?x) {}", refusal(pattern)),
            new Kind("replace " + pattern, "SELECT (REPLACE(\"abc\", \"" + pattern + "\", \"\", \"x\") AS ?x) {}",
                refusal(pattern)),
            new Kind("match, from a variable, " + pattern,
                "SELECT (REGEX(\"abc\", CONCAT(?p, \"\"), \"x\") AS ?x) { BIND(\"" + pattern + "\" AS ?p) }",
                refusal(pattern))));
  }

  /** Of a count that is no number any more, XPath says that the pattern is none: an error of the expression. */
  private static Set<Integer> refusal(String pattern) {
    return pattern.contains("2000000000") ? ANSWERED : REFUSED;
  }

  private static Stream<Kind> times() {
    String day = "\"P150000000D\"^^xsd:dayTimeDuration";
    String most = "\"P2147483646D\"^^xsd:dayTimeDuration";
    return Stream.of(
        new Kind("add days again and again", XSD + "SELECT (\"2020-01-01T00:00:00Z\"^^xsd:dateTime"
            + (" + " + day).repeat(30) + " AS ?x) {}", EITHER),
        new Kind("add days to a date", XSD + "SELECT (\"2020-01-01\"^^xsd:date - " + most + " AS ?x) {}", EITHER),
        new Kind("add seconds to a time", XSD + "SELECT (\"00:00:00\"^^xsd:time + \"PT99999999999999S\"^^xsd:dayTimeDuration"
            + " AS ?x) {}", EITHER),
        either("compare long durations", XSD + "SELECT (" + most + " < " + day + " AS ?x) {}"),
        new Kind("compare long durations that were made", XSD
            + "SELECT (xsd:dayTimeDuration(CONCAT(\"P\", STR(?d), \"D\")) <"
            + " STRDT(CONCAT(\"P\", STR(?d + 1), \"D\"), xsd:dayTimeDuration) AS ?x) { VALUES ?d { 2147483640 } }",
            ANSWERED),
        new Kind("compare products of durations", XSD + "SELECT (?d * 2000000000 < ?d * 1999999999 AS ?x) {"
            + " BIND(\"P1D\"^^xsd:dayTimeDuration AS ?d) }", ANSWERED),
        either("sort by products of durations", XSD + "SELECT * { VALUES ?n { 2000000000 1999999999 } }"
            + " ORDER BY (?n * \"P1D\"^^xsd:dayTimeDuration)"),
        either("look for a product of durations", XSD + "SELECT (?d * 2000000000 IN (?d * 1999999999) AS ?x) {"
            + " BIND(\"P1D\"^^xsd:dayTimeDuration AS ?d) }"),
        either("sort long durations", XSD + "SELECT * { VALUES ?d { " + most + " " + day + " } } ORDER BY ?d"),
        either("the longest of long durations", XSD + "SELECT (MAX(?d) AS ?x) { VALUES ?d { " + most + " " + day + " } }"),
        new Kind("a usual date", XSD + "ASK { FILTER(\"2026-12-01T00:00:00Z\"^^xsd:dateTime"
            + " - \"P30D\"^^xsd:dayTimeDuration < NOW() || true) }", ANSWERED));
  }

  private static Stream<Kind> numbers() {
    return Stream.of(
        stopped("square a number", "SELECT (?s30 > 1 AS ?y) { BIND(12345 AS ?s0) " + squares(30) + "}"),
        stopped("square a small number", "SELECT (?s30 + 1 AS ?y) { BIND(0." + "0".repeat(900) + "1 AS ?s0) "
            + squares(30) + "}"),
        new Kind("divide by many digits", "SELECT (1 / 0." + "0".repeat(45_000) + "1 AS ?y) {}", REFUSED),
        new Kind("many digits in a text", XSD + "SELECT (\"" + "9".repeat(45_000) + "\"^^xsd:decimal > 1 AS ?y) {}",
            REFUSED),
        stopped("many digits that were joined", XSD + "SELECT (xsd:integer(CONCAT(" + many(20, ",", "\"" + "9".repeat(900)
            + "\"") + ")) AS ?y) {}"),
        new Kind("ten to the largest power", MATH + "SELECT (math:exp10(2000000000) AS ?y) {}", ANSWERED),
        new Kind("two to the largest power", MATH + "SELECT (math:pow(2, 2000000000) AS ?y) {}", ANSWERED));
  }

  private static Stream<Kind> triples() {
    String twice = IntStream.range(0, 40).mapToObj(n -> "BIND(TRIPLE(?x" + n + ", <x:p>, ?x" + n + ") AS ?x" + (n + 1)
        + ") ")
        .collect(Collectors.joining());
    String syntax = IntStream.range(0, 40).mapToObj(n -> "BIND(<<( ?x" + n + " <x:p> ?x" + n + " )>> AS ?x" + (n + 1) + ") ")
        .collect(Collectors.joining());
    String deeper = IntStream.range(0, 40).mapToObj(n -> "BIND(TRIPLE(<x:a>, <x:p>, ?x" + n + ") AS ?x" + (n + 1) + ") ")
        .collect(Collectors.joining());
    return Stream.of(
        new Kind("a triple twice in a triple", "SELECT (?x40 = ?x40 AS ?y) { BIND(<x:a> AS ?x0) " + twice + "}", ANSWERED),
        new Kind("a triple term twice in a triple term", "SELECT * { BIND(<x:a> AS ?x0) " + syntax + "}", ANSWERED),
        new Kind("state a triple of triples", "CONSTRUCT { <x:s> <x:p> ?x40 } { BIND(<x:a> AS ?x0) " + twice + "}",
            ANSWERED),
        stopped("deep triples", "SELECT ?x40 { BIND(<x:a> AS ?x0) " + deeper + "}"),
        stopped("deep triples by the name of a group", "SELECT ?x20 { " + nested(20) + " }"),
        new Kind("deep triples in data", "SELECT * { VALUES ?x { " + "<<( <x:a> <x:p> ".repeat(900) + "1"
            + " )>>".repeat(900)
            + " } } ORDER BY ?x", REFUSED),
        new Kind("deep triples in a pattern", "SELECT * { ?s ?p " + "<<( ?a ?b ".repeat(900) + "?c" + " )>>".repeat(900)
            + " }", REFUSED));
  }

  private static Stream<Kind> plans() {
    String options = IntStream.range(0, 200).mapToObj(n -> "?a" + n + " ?b ?c . OPTIONAL { ?a" + n + " ?z" + n + " ?c } ")
        .collect(Collectors.joining());
    return Stream.of(
        new Kind("much in EXISTS ten deep",
            "SELECT * { " + "?a ?b ?c FILTER EXISTS { ".repeat(10) + options + " }".repeat(10) + "}", REFUSED),
        new Kind("much in NOT EXISTS in MINUS", "SELECT * { " + "?a ?b ?c FILTER NOT EXISTS { ?a ?x ?y MINUS { ".repeat(9)
            + options + " } }".repeat(9) + "}", REFUSED),
        new Kind("lists in lists", "SELECT * { " + "{ ".repeat(6) + "?s ?p ?o" + (" FILTER(?o IN (" + many(100, ",", "<x:#>")
            + ")) }").repeat(6) + " }", ANSWERED),
        new Kind("choices in choices", "SELECT * { " + "{ ".repeat(30) + "?s ?p ?o"
            + " FILTER(?o = <x:a> || ?o = <x:b>) }".repeat(30) + " }", ANSWERED),
        stopped("graphs in graphs of nothing", "SELECT * { " + many(30, " ", "GRAPH ?g# {") + " FILTER(false)"
            + " }".repeat(30) + " }"),
        stopped("graphs in graphs of a value", "SELECT * { " + many(30, " ", "GRAPH ?g# {") + " BIND(1 AS ?n)"
            + " FILTER(?n = 2)" + " }".repeat(30) + " }"));
  }

  private static Kind stopped(String name, String text) {
    return new Kind(name, text, STOPPED);
  }

  /** One that is answered at once, or stopped. */
  private static Kind either(String name, String text) {
    return new Kind(name, text, EITHER);
  }

  /** A query over a text of 655,360 characters, ?x16. */
  private static String over(String expression, String... more) {
    return "SELECT (" + expression + " AS ?n) { " + doubled(16) + String.join(" ", more) + " }";
  }

  private static String doubled(int times) {
    return "BIND(\"abcdefghij\" AS ?x0) " + IntStream.range(0, times)
        .mapToObj(n -> "BIND(CONCAT(?x" + n + ", ?x" + n + ") AS ?x" + (n + 1) + ") ").collect(Collectors.joining());
  }

  private static String squares(int times) {
    return IntStream.range(0, times).mapToObj(n -> "BIND(?s" + n + " * ?s" + n + " AS ?s" + (n + 1) + ") ")
        .collect(Collectors.joining());
  }

  private static String nested(int depth) {
    return depth == 0 ? "BIND(<x:a> AS ?x0)"
        : "{ SELECT (SAMPLE(TRIPLE(<x:a>, <x:p>, ?x" + (depth - 1) + ")) AS ?x" + depth + ") { " + nested(depth - 1)
        + " } }";
  }

  private static String many(int times, String between, String text) {
    return IntStream.range(0, times).mapToObj(number -> text.replace("#", String.valueOf(number)))
        .collect(Collectors.joining(between));
  }
}
