package be.overzicht.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes hostile queries by chance, the same ones of the same seed: every form, operator and function of SPARQL, nested and
 * multiplied, over extreme constants.
 */
final class HostileGrammar {
  private static final String PREFIXES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
      + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> ";
  private static final List<String> ENDS = List.of("", "", " LIMIT 10", " OFFSET 999999999", " LIMIT 0",
      " ORDER BY ?a ?c DESC(?f)", " ORDER BY RAND() LIMIT 5", " LIMIT 99999999999");
  private static final List<String> PATHS = List.of("a", "?b", "!<x:x>", "(!<x:x>)*", "(!<x:x>)+", "(a|^a)*", "^(!<x:x>)?",
      "(!<x:x>)/(^!<x:x>)", "((!<x:x>)*)*", "!(a|^a)", "<x:p>{2}");
  private static final List<String> AGGREGATES = List.of("COUNT(%s)", "COUNT(DISTINCT %s)", "SUM(%s)", "AVG(%s)", "MIN(%s)",
      "MAX(%s)", "SAMPLE(%s)", "GROUP_CONCAT(%s)", "GROUP_CONCAT(DISTINCT %s; separator=\", \")", "SUM(DISTINCT %s)");
  private static final int DEEPEST = 4;

  private final Random random;
  private final HostileTerms terms;
  private int fresh;

  HostileGrammar(long seed) {
    random = new Random(seed);
    terms = new HostileTerms(random);
  }

  String next() {
    fresh = 0;
    String body = "{ " + group(DEEPEST) + " }";
    String query = switch (random.nextInt(8)) {
      case 0 -> "ASK " + body;
      case 1 -> "CONSTRUCT { " + template() + " } WHERE " + body + one(ENDS);
      case 2 -> "DESCRIBE ?a ?c " + body + one(ENDS);
      case 3 -> "SELECT (" + aggregate() + " AS ?n) " + body;
      case 4 -> "SELECT ?a (" + aggregate() + " AS ?n) " + body + " GROUP BY ?a HAVING(" + aggregate() + " > 1)" + one(ENDS);
      case 5 -> "SELECT DISTINCT * " + body + one(ENDS);
      case 6 -> "SELECT (" + expression(DEEPEST) + " AS ?n) (" + expression(2) + " AS ?m) " + body + one(ENDS);
      default -> "SELECT * " + body + one(ENDS);
    };
    return PREFIXES + query;
  }

  private String group(int depth) {
    return many(1 + random.nextInt(3), at -> element(depth));
  }

  private String element(int depth) {
    if (depth == 0) {
      return triple();
    }
    return switch (random.nextInt(16)) {
      case 0 -> "OPTIONAL { " + group(depth - 1) + " }";
      case 1 -> "{ " + group(depth - 1) + " } UNION { " + group(depth - 1) + " }";
      case 2 -> "MINUS { " + group(depth - 1) + " }";
      case 3 -> "FILTER(" + expression(depth) + ")";
      case 4 -> "FILTER NOT EXISTS { " + group(depth - 1) + " }";
      case 5 -> "GRAPH ?g { " + group(depth - 1) + " }";
      case 6 -> "{ SELECT * { " + group(depth - 1) + " }" + one(ENDS) + " }";
      case 7 -> "BIND(" + expression(depth) + " AS ?z" + fresh++ + ")";
      case 8 -> values();
      case 9 -> chain();
      case 10 -> multiplied(depth);
      case 11 -> "FILTER(?a " + one(List.of("IN", "NOT IN")) + " (" + listed(depth) + "))";
      case 12 -> nested(depth);
      default -> triple();
    };
  }

  private String triple() {
    return one(List.of("?a", "?d", "?a", "[]", "<x:s>")) + " " + one(PATHS) + " " + one(List.of("?c", "?f", "?a", "?x",
        "<<( ?a ?b ?c )>>", "\"x\"@nl--ltr")) + " . ";
  }

  private String template() {
    return many(1 + random.nextInt(20), at -> one(List.of("?a", "[]", "?c")) + " <x:p" + at + "> "
        + one(List.of("?c", "<<( ?a <x:q> ?c )>>", "[ <x:r> ?f ]", "( ?a ?c ?f )")) + " . ");
  }

  private String values() {
    int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 3_000 : 20);
    return "VALUES (?v ?w) { " + many(count, at -> "(" + terms.constant() + " " + one(List.of("UNDEF", String.valueOf(at)))
        + ")") + " } ";
  }

  /** A value that is made of itself again and again. */
  private String chain() {
    int length = 2 + random.nextInt(60);
    int from = fresh;
    fresh += length + 1;
    String step = terms.step();
    return "BIND(" + terms.constant() + " AS ?z" + from + ") " + many(length, at ->
        "BIND(" + step.replace("#", "?z" + (from + at)) + " AS ?z" + (from + at + 1) + ") ");
  }

  private String multiplied(int depth) {
    String element = element(depth - 1);
    return "{ " + many(random.nextInt(40), at -> "{ " + element + " } ") + " }";
  }

  private String nested(int depth) {
    String open = one(List.of("{ ", "OPTIONAL { ?a ?b ?c ", "?a ?b ?c FILTER EXISTS { ", "MINUS { ?a ?b ?c ",
        "{ SELECT * { ", "GRAPH ?g { ", "FILTER NOT EXISTS { ?a ?b ?c "));
    int levels = 1 + random.nextInt(30);
    String close = open.contains("SELECT") ? "} } " : "} ";
    return open.repeat(levels) + group(depth - 1) + close.repeat(levels);
  }

  private String aggregate() {
    return one(AGGREGATES).formatted(expression(2));
  }

  private String listed(int depth) {
    return IntStream.rangeClosed(0, random.nextInt(30)).mapToObj(at -> expression(Math.min(1, depth - 1)))
        .collect(Collectors.joining(", "));
  }

  private String expression(int depth) {
    if (depth <= 0) {
      return random.nextBoolean() ? one(List.of("?a", "?c", "?f", "?z0", "?z1", "?v", "?w", "?n")) : terms.constant();
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + expression(depth - 1) + " " + one(terms.operators()) + " " + expression(depth - 1) + ")";
      case 1 -> one(List.of("!", "-", "+")) + "(" + expression(depth - 1) + ")";
      case 2 -> one(List.of("EXISTS", "NOT EXISTS")) + " { " + group(depth - 1) + " }";
      case 3 -> "COALESCE(" + listed(depth) + ")";
      case 4 -> "CONCAT(" + listed(depth) + ")";
      case 5 -> "REPLACE(" + expression(depth - 1) + ", " + terms.pattern() + ", " + terms.replacement() + ")";
      case 6 -> "REGEX(" + expression(depth - 1) + ", " + terms.pattern() + ", \"" + one(List.of("", "i", "s", "x",
          "q")) + "\")";
      default -> call(terms.function(), depth);
    };
  }

  /** A call of what is written as name and number of arguments. */
  private String call(String function, int depth) {
    String[] parts = function.split(" ");
    return parts[0] + "(" + IntStream.range(0, Integer.parseInt(parts[1])).mapToObj(at -> expression(depth - 1))
        .collect(Collectors.joining(", ")) + ")";
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
  }
}
