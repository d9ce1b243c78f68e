package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.rdf.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs read rows with their values, and statements, as the converter has them. */
class CsvwReaderTest {
  private static final String COLUMNS = """
      {"name": "id", "titles": "id"}, {"name": "naam", "titles": "naam", "lang": "nl"},
      {"name": "bedrag", "titles": "bedrag", "datatype": {"base": "decimal", "format": {"decimalChar": ","}}},
      {"name": "tags", "titles": "tags", "separator": " "}""";

  @TempDir
  private Path folder;
  private Tables tables;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void open() {
    tables = new Tables(folder).withColumns(COLUMNS, ", \"primaryKey\": \"id\"");
  }

  @Test
  void rows_have_the_values_that_metadata_gives_them() throws IOException {
    tables.with("t.csv", "id,naam,bedrag,tags\na,Gent,\"1,50\",x y\nb,,,\n");
    try (CsvwReader reader = reader()) {
      List<CsvwRow> rows = reader.stream().toList();
      Literal amount = rows.get(0).value("bedrag").orElseThrow();
      assertEquals(new BigDecimal("1.50"), amount.decimalValue());
      assertEquals(XSD.DECIMAL, amount.getCoreDatatype());
      assertEquals("nl", rows.get(0).value("naam").orElseThrow().getLanguage().orElseThrow());
      assertEquals(List.of("x", "y"), rows.get(0).values("tags").stream().map(Literal::getLabel).toList());
      assertTrue(rows.get(1).value("naam").isEmpty() && rows.get(1).value("bedrag").isEmpty());
      assertEquals(List.of(1L, 2L), rows.stream().map(CsvwRow::number).toList());
      assertEquals(List.of(2L, 3L), rows.stream().map(CsvwRow::sourceNumber).toList());
      assertEquals(Tables.BASE + "t.csv", rows.get(0).table());
      assertEquals(2, reader.report().rows());
      assertEquals(Outcome.VALID, reader.report().outcome());
    }
  }

  @Test
  void a_cell_that_is_no_value_is_a_string_and_is_told() throws IOException {
    tables.with("t.csv", "id,naam,bedrag,tags\na,Gent,1.5 euro,\n");
    try (CsvwReader reader = reader()) {
      CsvwRow row = reader.iterator().next();
      assertEquals(Set.of("bedrag"), row.faulty());
      assertFalse(row.isValid());
      assertEquals(XSD.STRING, row.value("bedrag").orElseThrow().getCoreDatatype());
      assertEquals(Outcome.INVALID, reader.report().outcome());
    }
    assertEquals(1, problems.size());
  }

  @Test
  void keys_are_checked_when_the_last_row_was_read() throws IOException {
    String rows = IntStream.range(0, 50_000).mapToObj(i -> "r" + i + ",,,\n").collect(Collectors.joining());
    tables.with("t.csv", "id,naam,bedrag,tags\n" + rows + "r7,,,\n");
    try (CsvwReader reader = reader()) {
      assertEquals(50_001, reader.stream().count());
      assertEquals(1, problems.size());
      assertEquals(Outcome.INVALID, reader.report().outcome());
    }
  }

  @Test
  void what_cannot_be_asked_for_is_said() throws IOException {
    tables.with("t.csv", "id,naam,bedrag,tags\na,Gent,,x y\n");
    try (CsvwReader reader = reader()) {
      CsvwRow row = reader.iterator().next();
      assertTrue(assertThrows(IllegalArgumentException.class, () -> row.value("prijs")).getMessage().contains("bedrag"));
      assertThrows(IllegalStateException.class, () -> row.value("tags"));
      assertThrows(IllegalStateException.class, reader::iterator);
    }
  }

  @Test
  void metadata_that_cannot_be_used_gives_no_rows_and_a_problem() throws IOException {
    tables.with("t.csv", "id\na\n").with("t.csv-metadata.json", "{\"@context\": 1}");
    try (CsvwReader reader = CsvwReader.open(tables.request("t.csv-metadata.json"), problems::add)) {
      assertEquals(0, reader.stream().count());
      assertEquals(Outcome.FAILED, reader.report().outcome());
    }
    assertEquals(1, problems.size());
  }

  @Test
  void a_table_that_another_refers_to_is_checked_and_not_read() throws IOException {
    tables.withColumns(COLUMNS, """
        , "foreignKeys": [{"columnReference": "naam", "reference": {"resource": "u.csv", "columnReference": "naam"}}]""");
    tables.with("t.csv", "id,naam,bedrag,tags\na,Gent,,\n").with("u.csv", "naam\nBrugge\n");
    tables.with("u.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "u.csv", "tableSchema": {"columns": [
            {"name": "naam", "titles": "naam"}], "primaryKey": "naam"}}""");
    try (CsvwReader reader = reader()) {
      assertEquals(List.of(Tables.BASE + "t.csv"), reader.stream().map(CsvwRow::table).toList());
    }
    assertEquals(1, problems.size());
  }

  @Test
  void a_handler_gets_the_statements_of_the_lines() throws IOException {
    tables.with("t.csv", "id,naam,bedrag,tags\na,\"\"\"G\\e\nnt\"\" <x> .\",\"1,50\",x y\nb c,Ôé\uD83D\uDE00,fout,\n");
    for (ConversionRequest request : List.of(tables.request("t.csv").with(Mode.STANDARD),
        tables.request("t.csv").with(table -> java.util.Optional.of("http://example.org/g")))) {
      Model handed = new LinkedHashModel();
      ConversionReport report = Converter.convert(request, new StatementCollector(handed), problems::add);
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      Converter.convert(request, lines, problems::add);
      Model parsed = Rio.parse(new ByteArrayInputStream(lines.toByteArray()), RDFFormat.NQUADS);
      assertEquals(report.statements(), handed.size());
      assertTrue(Models.isomorphic(parsed, handed));
    }
  }

  private CsvwReader reader() throws IOException {
    return CsvwReader.open(tables.request("t.csv"), problems::add);
  }
}
