package be.overzicht.store.contract;

import java.util.List;
import java.util.stream.Stream;

/** Terms of every kind that N-Quads can write, no two of which are the same. */
final class TermKinds {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private TermKinds() {}

  static List<String> all() {
    return Stream.of(numbers(), times(), others(), texts(), tripleTerms()).flatMap(kind -> kind).toList();
  }

  private static Stream<String> numbers() {
    return Stream.concat(
        typed("integer", "1", "01", "+1", "-0", "0", "00", "123456789012345678901234567890"),
        Stream.concat(
            Stream.concat(typed("decimal", "3280000", "3280000.0", "1.5", "1.50", "01.5", "+1.5", ".5", "1", "1.0"),
                typed("double", "1.0E0", "1.0e0", "1", "1E0", "INF", "-INF", "NaN", "0.1", "1.0000000000000001")),
            Stream.concat(Stream.concat(typed("float", "1.0E0", "1"), typed("long", "1", "01")),
                Stream.concat(Stream.concat(typed("int", "1", "007"), typed("byte", "1")),
                    typed("nonNegativeInteger", "1", "01", "-1")))));
  }

  private static Stream<String> times() {
    return Stream.of(
        typed("date", "2026-01-02", "2026-01-02Z", "2026-01-02+00:00", "2026-01-02+01:00", "-0044-03-15"),
        typed("dateTime", "2026-01-02T03:04:05", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.0Z",
            "2026-01-02T03:04:05.000Z", "2026-01-02T04:04:05+01:00", "2026-01-02T24:00:00", "2026-02-30T00:00:00",
            "2020-01-01T00:00:00." + "1".repeat(40)),
        typed("dateTimeStamp", "2026-01-02T03:04:05Z"),
        typed("time", "03:04:05", "03:04:05Z", "03:04:05.0"),
        typed("gYear", "2026", "2026Z"), typed("gYearMonth", "2026-01"), typed("gMonthDay", "--01-02"),
        typed("duration", "P1D", "PT24H", "P0Y"), typed("dayTimeDuration", "P1D", "PT24H")).flatMap(kind -> kind);
  }

  private static Stream<String> others() {
    return Stream.of(
        typed("boolean", "true", "1", "false", "0", "TRUE"),
        typed("hexBinary", "0a", "0A"), typed("base64Binary", "AA==", "A A = ="), typed("anyURI", "http://a.test/"),
        typed("integer", "one", "", " 1"), typed("date", "2026"),
        Stream.of("\"2026-01\"^^<http://id.loc.gov/datatypes/edtf/EDTF-level0>", "\"x\"^^<http://a.test/own>",
            "\"<b/>\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML>",
            "<http://a.test/iri>", "<http://a.test/IRI>", "<http://a.test/%C3%A9>", "<http://a.test/é>",
            "<urn:x-overzicht:direction:ar--ltr>")).flatMap(kind -> kind);
  }

  private static Stream<String> texts() {
    return Stream.of("\"\"", "\" \"", "\"a\"", "\"A\"", "\"a \"", "\"é\"", "\"e\u0301\"",
        "\"a\\n\\t\\\"\\\\\"", "\"\uD83D\uDE00\"",
        "\"" + "x".repeat(70_000) + "\"", "\"a\"@nl", "\"a\"@nl-BE", "\"a\"@en", "\"a\"@zh-Hant-TW", "\"a\"@de-CH-1901",
        "\"a\"@ar", "\"a\"@ar--rtl", "\"a\"@ar--ltr", "\"1\"", "\"01\"", "\"1\"@en", "\"true\"");
  }

  private static Stream<String> tripleTerms() {
    String start = "<<( <http://a.test/s> <http://a.test/p> ";
    return Stream.of(start + "<http://a.test/o> )>>", start + "\"1\"^^<" + XSD + "integer> )>>",
        start + "\"01\"^^<" + XSD + "integer> )>>", start + "\"a\"@ar--rtl )>>", start + "\"a\"@ar--ltr )>>",
        start + start + "\"a\"@nl )>> )>>");
  }

  private static Stream<String> typed(String datatype, String... texts) {
    return Stream.of(texts).map(text -> "\"" + text + "\"^^<" + XSD + datatype + ">");
  }
}
