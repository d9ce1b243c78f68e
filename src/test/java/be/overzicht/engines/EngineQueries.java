package be.overzicht.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Queries over everything in which engines differ: some combined here from parts, the others as they stand in files. */
final class EngineQueries {
  private static final Path FOLDER = Path.of("src/test/resources/engines");
  private static final String PREFIXES = """
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX : <https://example.org/ns/digitalisering#>
      PREFIX id: <https://example.org/id/>
      """;

  private EngineQueries() {}

  /** All of them, with the prefixes they use. */
  static List<String> all() {
    return Stream.of(parts(), sums(), casts(), comparisons(), expressions(), lines("queries.rq").stream())
        .flatMap(queries -> queries).distinct().toList();
  }

  /** A query as it is asked. */
  static String complete(String query) {
    return PREFIXES + query;
  }

  /** The lines of a file, without empty ones and comments. */
  static List<String> lines(String file) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> parts() {
    List<String> times = terms("2020-12-31T24:00:00Z dateTime|-0044-03-15T01:02:03.450-08:00 dateTime|"
        + "2020-02-29T00:00:00 dateTime|2020-02-29+05:30 date|23:59:59.5 time|2020 gYear|--02-29 gMonthDay");
    return each(List.of("YEAR", "MONTH", "DAY", "HOURS", "MINUTES", "SECONDS", "TIMEZONE", "TZ"), times, "%s(%s)");
  }

  private static Stream<String> sums() {
    List<String> numbers = new ArrayList<>(List.of("7", "-2.50", "1e3", "\"0.5\"^^xsd:float"));
    List<String> pairs = each(numbers, numbers, "%s OP %s").map(EngineQueries::expression).toList();
    List<String> times = terms("2020-02-29T12:00:00Z dateTime|2020-02-29 date|12:00:00 time|P1M yearMonthDuration|"
        + "-PT36H dayTimeDuration");
    Stream<String> ofTimes = each(times, times, "%s OP %s").map(EngineQueries::expression);
    return Stream.concat(pairs.stream().flatMap(pair -> Stream.of("+", "-", "*", "/").map(op -> pair.replace("OP", op))),
        ofTimes.flatMap(pair -> Stream.of("+", "-").map(op -> pair.replace("OP", op)))).map(EngineQueries::select);
  }

  private static Stream<String> casts() {
    return each(List.of("xsd:string", "xsd:boolean", "xsd:integer", "xsd:decimal", "xsd:double", "xsd:dateTime", "xsd:date"),
        List.of("\"1\"", "\" 01 \"", "\"1e3\"", "2.50", "-2.5e0", "true", "\"INF\"^^xsd:double", "<http://a.test/>",
            "\"2020-02-29\"", "\"2020-02-29T24:00:00Z\"^^xsd:dateTime"), "%s(%s)");
  }

  private static Stream<String> comparisons() {
    List<String> terms = new ArrayList<>(List.of("1", "1.0", "\"01\"^^xsd:integer", "1e0", "\"NaN\"^^xsd:double", "\"1\"",
        "\"a\"@nl", "<http://a.test/>", "true"));
    terms.addAll(terms("2020-01-01T00:00:00Z dateTime|2020-01-01T00:00:00 dateTime|2019-12-31T24:00:00Z dateTime|"
        + "P1D dayTimeDuration|PT24H duration"));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i; j < terms.size(); j += 1 + i % 3) {
        found.add(select(terms.get(i) + (found.size() % 2 == 0 ? " = " : " < ") + terms.get(j)));
      }
    }
    return found.stream();
  }

  private static Stream<String> expressions() {
    return lines("expressions.txt").stream().map(EngineQueries::select);
  }

  private static List<String> terms(String texts) {
    return Arrays.stream(texts.split("\\|"))
        .map(text -> "\"" + text.replace(" ", "\"^^xsd:")).toList();
  }

  private static Stream<String> each(List<String> functions, List<String> arguments, String form) {
    return functions.stream().flatMap(
        function -> arguments.stream().map(argument -> select(form.formatted(function, argument))));
  }

  private static String select(String expression) {
    return "SELECT (" + expression + " AS ?x) {}";
  }

  private static String expression(String query) {
    return query.substring("SELECT (".length(), query.length() - " AS ?x) {}".length());
  }
}
