package be.overzicht.corruption;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.corruption.Spoiler.Verdict;
import be.overzicht.testing.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eighty-six slips of a kind of their own each, in rows that a seed drew, made up before the rules that see them. The
 * figures stand in docs/quality.md.
 */
@Tag("soak")
class MadeUpSlipsTest {
  private static final Path SLIPS = Path.of("src/test/resources/be/overzicht/corruption/slips.csv");
  /** In the column's place: the row is there once more, under this key. */
  private static final String ONCE_MORE = "+";
  private static final int SEEN = 60;

  @TempDir
  private Path folder;

  @Test
  void most_slips_of_well_formed_cells_are_told() throws IOException {
    Spoiler spoiler = new Spoiler(folder);
    List<String> unseen = new ArrayList<>();
    Map<String, List<Map<String, String>>> slips = CsvRows.read(SLIPS).stream()
        .collect(Collectors.groupingBy(cell -> cell.get("slip"), LinkedHashMap::new, Collectors.toList()));
    for (List<Map<String, String>> cells : slips.values()) {
      Verdict verdict = judge(spoiler, cells);
      if (!verdict.isStopped()) {
        unseen.add(cells.get(0).get("kind") + " (" + verdict.place() + ")");
      }
    }
    System.out.printf("Made-up slips: %d of %d unseen: %s%n", unseen.size(), slips.size(), unseen);
    assertTrue(slips.size() - unseen.size() >= SEEN, unseen::toString);
  }

  private static Verdict judge(Spoiler spoiler, List<Map<String, String>> cells) throws IOException {
    Map<String, String> first = cells.get(0);
    SpoiledTable table = SpoiledTable.read(Path.of("data", first.get("table") + ".csv"));
    String key = table.columns().get(0);
    int row = table.filled(key).stream().filter(at -> table.get(at, key).equals(first.get("key"))).findFirst()
        .orElseThrow(() -> new AssertionError("no row " + first.get("key") + " in " + first.get("table")));
    return spoiler.judge((spoiled, at, column, random) -> cells.forEach(cell -> put(spoiled, at, cell)),
        first.get("table") + "." + first.get("column"), row, new Random(0));
  }

  private static void put(SpoiledTable table, int row, Map<String, String> cell) {
    if (cell.get("column").equals(ONCE_MORE)) {
      table.repeat(row);
      String key = table.columns().get(0);
      table.set(table.filled(key).size() - 1, key, cell.get("value"));
    } else {
      table.set(row, cell.get("column"), cell.get("value"));
    }
  }
}
