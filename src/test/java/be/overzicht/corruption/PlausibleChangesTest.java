package be.overzicht.corruption;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.corruption.Spoiler.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips that leave a cell plausible: how many the gate sees all the same, and how many only a reader can find. The figures
 * stand in docs/quality.md.
 */
@Tag("soak")
class PlausibleChangesTest {
  private static final int EACH = 40;
  private static final double MOST_UNSEEN = 0.33;

  @TempDir
  private Path folder;

  @Test
  void the_share_of_slips_that_no_rule_sees_is_known() throws IOException {
    Map<String, SpoiledTable> tables = tables();
    Spoiler spoiler = new Spoiler(folder);
    List<Verdict> verdicts = new ArrayList<>();
    for (Slip slip : Slip.values()) {
      Random random = new Random(slip.ordinal());
      List<String> places = places(tables, slip);
      for (int count = 0; count < EACH; count++) {
        String place = Spoiling.one(places, random);
        verdicts.add(spoiler.judge(slip, place, Spoiling.one(rows(tables, slip, place), random), random));
      }
    }
    report(verdicts);
    assertTrue(unseen(verdicts).size() <= MOST_UNSEEN * verdicts.size(), unseen(verdicts)::toString);
  }

  private static void report(List<Verdict> verdicts) {
    new TreeMap<>(verdicts.stream().collect(groupingBy(verdict -> verdict.change().toString())))
        .forEach((slip, those) -> System.out.printf("%-22s %3d of %3d unseen: %s%n", slip, unseen(those).size(),
            those.size(), String.join(" ", unseen(those).stream().map(Verdict::place).distinct().sorted().toList())));
    System.out.printf("All slips: %d of %d unseen%n", unseen(verdicts).size(), verdicts.size());
  }

  private static List<Verdict> unseen(List<Verdict> verdicts) {
    return verdicts.stream().filter(verdict -> !verdict.isStopped()).toList();
  }

  private static List<String> places(Map<String, SpoiledTable> tables, Slip slip) {
    return tables.keySet().stream()
        .flatMap(name -> tables.get(name).columns().stream().map(column -> name + "." + column))
        .filter(place -> !rows(tables, slip, place).isEmpty())
        .toList();
  }

  private static List<Integer> rows(Map<String, SpoiledTable> tables, Slip slip, String place) {
    SpoiledTable table = tables.get(place.substring(0, place.indexOf('.')));
    String column = place.substring(place.indexOf('.') + 1);
    return table.filled(column).stream().filter(row -> slip.isFor(table, row, column)).toList();
  }

  private static Map<String, SpoiledTable> tables() throws IOException {
    Map<String, SpoiledTable> tables = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of("data"))) {
      files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(file ->
          tables.put(file.getFileName().toString().replace(".csv", ""), SpoiledTable.read(file)));
    }
    return tables;
  }
}
