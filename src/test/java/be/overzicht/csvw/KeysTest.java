package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.Tables.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Primary and foreign keys are checked over whole tables, however many rows there are. */
class KeysTest {
  private static final String METADATA = """
      {"@context": "http://www.w3.org/ns/csvw", "tables": [
        {"url": "body.csv", "tableSchema": {"primaryKey": "kbo", "aboutUrl": "/b/{kbo}",
          "columns": [{"name": "kbo", "titles": "kbo"}]}},
        {"url": "step.csv", "tableSchema": {"primaryKey": "id", "aboutUrl": "/s/{id}",
          "columns": [{"name": "id", "titles": "id", "datatype": "integer"},
            {"name": "bodies", "titles": "bodies", "separator": " ", "valueUrl": "/b/{bodies}",
              "https://overzicht.be/ns/csvw#valueUrlForEach": true}],
          "foreignKeys": [{"columnReference": "bodies",
              "reference": {"resource": "body.csv", "columnReference": "kbo"}}]}}]}
      """;

  private Tables tables;

  @BeforeEach
  void describe(@TempDir Path folder) {
    tables = new Tables(folder).with("group.json", METADATA);
  }

  @Test
  void each_item_of_a_list_is_an_address_and_a_reference() {
    Result result = converted("kbo\n0207\n0208\n", "id,bodies\n1,0207 0208\n2,\n");
    assertEquals(Outcome.VALID, result.report().outcome(), () -> result.lines().toString());
    assertTrue(result.statements().contains("<http://example.org/t/step.csv#bodies> <http://example.org/b/0207> ."));
    assertTrue(result.statements().contains("<http://example.org/t/step.csv#bodies> <http://example.org/b/0208> ."));
  }

  @Test
  void a_broken_reference_names_the_item_and_both_sides() {
    assertEquals("step.csv:2:3 column \"bodies\": \"0209\" is not in column \"kbo\" of body.csv; "
        + "correct it, or add a row for it to body.csv", converted("kbo\n0207\n", "id,bodies\n1,0207 0209\n").line());
  }

  @Test
  void a_reference_that_lost_its_leading_zero_is_recognised() {
    assertTrue(converted("kbo\n0207\n", "id,bodies\n1,207\n").line().contains("it lost its leading zero"));
  }

  @Test
  void equal_numbers_are_equal_keys_and_both_lines_are_named() {
    assertEquals("step.csv:4:1 column \"id\": \"1\" is the key of line 2 already; give the row a key of its own,"
            + " or delete it",
        converted("kbo\n0207\n", "id,bodies\n1,0207\n2,0207\n01,0207\n").line());
  }

  @Test
  void a_reference_to_two_rows_names_their_lines() {
    List<String> lines = converted("kbo\n0207\n0207\n", "id,bodies\n1,0207\n").lines();
    assertTrue(lines.get(0).startsWith("body.csv:3:1 column \"kbo\": \"0207\" is the key of line 2 already"),
        lines::toString);
    assertTrue(lines.get(1).contains("\"0207\" stands more than once in column \"kbo\" of body.csv: lines 2, 3"),
        lines::toString);
  }

  @Test
  @Tag("soak")
  void keys_that_do_not_fit_in_memory_are_checked_all_the_same() {
    StringBuilder bodies = new StringBuilder("kbo\n");
    StringBuilder steps = new StringBuilder("id,bodies\n");
    int rows = 1_200_000;
    for (int i = 0; i < rows; i++) {
      bodies.append(i).append('\n');
      steps.append(i).append(',').append(i).append('\n');
    }
    Result result = converted(bodies.toString(), steps.append("7,none\n").toString());
    assertEquals(2 * rows + 1, result.report().rows());
    assertEquals(2, result.problems().size(), () -> result.lines().toString());
    assertTrue(result.lines().get(0).startsWith("step.csv:1200002:1 column \"id\": \"7\" is the key of line 9"));
  }

  private Result converted(String bodies, String steps) {
    return tables.with("body.csv", bodies).with("step.csv", steps).convert("group.json");
  }
}
