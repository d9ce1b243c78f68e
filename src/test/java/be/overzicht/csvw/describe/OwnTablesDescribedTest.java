package be.overzicht.csvw.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own tables without their metadata are described much as their owners did. */
class OwnTablesDescribedTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What owners wrote, by the address of the table; and what was drafted. */
  private static final Map<String, JsonNode> WRITTEN = new TreeMap<>();
  private static final Map<String, JsonNode> DRAFTED = new TreeMap<>();

  private static DescribedTables tables;

  @BeforeAll
  static void describe(@TempDir Path folder) throws IOException {
    tables = new DescribedTables(folder);
    try (Stream<Path> files = Files.list(Path.of("data"))) {
      for (Path file : files.filter(each -> each.toString().endsWith("-metadata.json")).sorted().toList()) {
        JsonNode written = JSON.readTree(file.toFile());
        String url = written.get("url").asText();
        WRITTEN.put(url, written.get("tableSchema"));
        tables.with(url, Files.readString(Path.of("data", url)));
      }
    }
    tables.describe().get("tables").forEach(table -> DRAFTED.put(table.get("url").asText(), table.get("tableSchema")));
    assertEquals(List.of(), tables.check());
  }

  @Test
  void at_least_85_of_100_columns_have_the_base_datatype_of_their_owner() {
    int same = 0;
    int all = 0;
    for (Map.Entry<String, JsonNode> table : WRITTEN.entrySet()) {
      List<JsonNode> drafted = new ArrayList<>();
      DRAFTED.get(table.getKey()).get("columns").forEach(drafted::add);
      for (JsonNode column : table.getValue().get("columns")) {
        if (!column.path("virtual").asBoolean()) {
          same += base(column).equals(base(drafted.remove(0))) ? 1 : 0;
          all++;
        }
      }
    }
    assertTrue(same * 100 >= all * 85, same + " of " + all);
  }

  @Test
  void at_least_90_of_100_keys_are_found() {
    long same = WRITTEN.entrySet().stream().filter(table -> table.getValue().path("primaryKey")
        .equals(DRAFTED.get(table.getKey()).path("primaryKey"))).count();
    assertTrue(same * 100 >= WRITTEN.size() * 90L, same + " of " + WRITTEN.size());
  }

  @Test
  void at_least_80_of_100_references_are_found() {
    TreeSet<String> written = references(WRITTEN);
    int all = written.size();
    written.retainAll(references(DRAFTED));
    assertTrue(written.size() * 100 >= all * 80, written.size() + " of " + all);
  }

  private static String base(JsonNode column) {
    JsonNode datatype = column.path("datatype");
    return datatype.isTextual() ? datatype.asText() : datatype.path("base").asText("string");
  }

  private static TreeSet<String> references(Map<String, JsonNode> tables) {
    TreeSet<String> references = new TreeSet<>();
    tables.forEach((url, schema) -> schema.path("foreignKeys").forEach(key ->
        references.add(url + " " + key.get("columnReference").asText() + " " + key.at("/reference/resource").asText())));
    return references;
  }
}
