package be.overzicht.quality.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.rdf.Uris;
import be.overzicht.store.Derivation;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule that derives the earliest and the latest day from a date with the precision of its source. */
class DerivedDatesTest {
  private static final Uris URIS = new Uris("http://overzicht.test");
  private static final Path RULE = Path.of("ontology/rules/earliest-and-latest-dates.rq");

  @ParameterizedTest
  @CsvSource({
      "2017, gYear, 2017-01-01, 2017-12-31",
      "2017-03, gYearMonth, 2017-03-01, 2017-03-31",
      "2017-04, gYearMonth, 2017-04-01, 2017-04-30",
      "2019-02, gYearMonth, 2019-02-01, 2019-02-28",
      "2020-02, gYearMonth, 2020-02-01, 2020-02-29",
      "1900-02, gYearMonth, 1900-02-01, 1900-02-28",
      "2000-02, gYearMonth, 2000-02-01, 2000-02-29",
      "2016-12, gYearMonth, 2016-12-01, 2016-12-31",
      "2017-03-02, date, 2017-03-02, 2017-03-02"})
  void a_date_gets_its_first_and_last_day_and_its_type(String date, String type, String first, String last)
      throws IOException {
    assertEquals(Map.of("vroegste", first + " date", "laatste", last + " date",
        "http://schema.org/startDate", date + " " + type), derived(date));
  }

  private static Map<String, String> derived(String date) throws IOException {
    String quads = """
        <%1$svroegste> <%1$svroegsteVan> <http://schema.org/startDate> .
        <%1$slaatste> <%1$slaatsteVan> <http://schema.org/startDate> .
        <%1$sedtf> <%1$sedtfVan> <http://schema.org/startDate> .
        <http://overzicht.test/id/initiatief/x> <%1$sedtf> "%2$s"^^<%3$s> .
        """.formatted(URIS.vocabulary(), date, "http://id.loc.gov/datatypes/edtf/EDTF");
    Map<String, String> found = new TreeMap<>();
    try (Snapshot snapshot = Snapshot.read("test", Instant.EPOCH, URIS,
        new ByteArrayInputStream(quads.getBytes(StandardCharsets.UTF_8)))) {
      Derivation derivation = new Derivation(snapshot);
      derivation.add(RULE.toString(), Files.readString(RULE));
      derivation.forEach(statement ->
          found.put(statement.getPredicate().stringValue().replace(URIS.vocabulary(), ""),
              statement.getObject().stringValue() + " "
                  + ((Literal) statement.getObject()).getDatatype().stringValue().replaceFirst(".*#", "")));
    }
    return found;
  }
}
