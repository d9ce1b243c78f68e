package be.overzicht.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was gathered in November 2026 stands in the tables, or {@code docs/corrections.md} says why not. */
class SecondGatheringTest {
  private static final Map<String, String> PHASES = Map.of("applying", "indienen", "assessing", "beoordelen", "awarding",
      "toekennen", "carrying out", "uitvoeren", "accounting", "verantwoorden");

  @Test
  void every_tie_is_a_participation_or_an_involvement_by_its_source() {
    Map<String, Map<String, String>> ties = Stream.of("participations", "involvements")
        .flatMap(table -> Comparison.rows(table).stream()).collect(Collectors.toMap(row -> row.get("id"), row -> row));
    List<Map<String, String>> gathered = Stream.of("participations-new", "second/participations-more")
        .flatMap(SecondGatheringTest::gathered).toList();
    assertTrue(gathered.size() > 1_000, "only " + gathered.size());
    Set<String> missing = gathered.stream().map(row -> row.get("id")).filter(id -> !ties.containsKey(id))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Corrections.rows(), missing);
    assertEquals(List.of(), gathered.stream().filter(row -> ties.containsKey(row.get("id")))
        .filter(row -> !row.get("kbo").equals(ties.get(row.get("id")).get("authority"))
            || !sources(ties.get(row.get("id"))).contains(row.get("source"))).map(row -> row.get("id")).toList());
  }

  @Test
  void every_file_is_accounted_for_to_its_last_row() {
    Set<String> keys = Stream.of("initiatives", "organisations", "sources", "events", "participations", "involvements")
        .flatMap(table -> Comparison.rows(table).stream()).map(row -> row.get("id")).collect(Collectors.toSet());
    Map<String, List<String>> files = Corrections.files();
    assertEquals(names(), files.keySet());
    files.forEach((file, cells) -> {
      List<Map<String, String>> rows = gathered(file).toList();
      assertEquals(cells.get(0), String.valueOf(rows.size()), file);
      if (!cells.get(1).equals("–")) {
        Set<String> others = rows.stream().map(row -> row.get("id")).filter(id -> !keys.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(cells.get(1), String.valueOf(rows.size() - others.size()), file);
        others.removeIf(id -> cells.get(2).contains("`" + id + "`"));
        others.removeAll(Corrections.rows());
        assertEquals(Set.of(), others, file);
      }
    });
  }

  @Test
  void what_is_only_seen_or_contributed_is_no_participation() {
    Set<String> kinds = Comparison.rows("participations").stream().map(row -> row.get("initiative"))
        .collect(Collectors.toSet());
    assertTrue(kinds.stream().noneMatch(Set.of("lblod", "lokaal-beslist")::contains), kinds::toString);
    assertTrue(Comparison.rows("involvements").stream().filter(row -> row.get("tie").equals("gezien"))
        .allMatch(row -> row.get("note_nl").contains("github.com") || row.get("note_nl").contains("repository lblod/")));
  }

  @Test
  void every_period_and_every_count_is_there_by_its_source() {
    Set<List<String>> phases = Comparison.rows("phases").stream().map(row -> List.of(row.get("initiative"),
        row.get("kind"), row.get("start"), row.get("end"), row.get("source"))).collect(Collectors.toSet());
    assertEquals(List.of(), gathered("second/periods").map(row -> List.of(row.get("initiative"),
        PHASES.get(row.get("kind")), row.get("from"), row.get("until"), row.get("source")))
        .filter(row -> !phases.contains(row)).toList());
    Set<List<String>> counts = Comparison.rows("observations").stream()
        .map(row -> List.of(row.get("count"), row.get("date"), row.get("source"))).collect(Collectors.toSet());
    assertEquals(List.of(), gathered("second/observations-more")
        .map(row -> List.of(row.get("count"), row.get("date"), row.get("source")))
        .filter(row -> !counts.contains(row)).toList());
  }

  @Test
  void every_contact_is_there_by_its_source_and_none_is_a_person() {
    assertEquals(gathered("second/contacts").map(row -> row.get("source")).sorted().toList(),
        Comparison.rows("contacts").stream().filter(row -> !Set.of("subsidiepunt", "mandatendatabank")
            .contains(row.get("initiative"))).map(row -> row.get("source")).sorted().toList());
  }

  private static Set<String> names() {
    Path folder = Tools.requireShared("reference").resolve("2026-11");
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.map(file -> folder.relativize(file).toString())
          .filter(name -> name.endsWith(".csv") && !name.startsWith("geo"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> sources(Map<String, String> row) {
    return Set.of((row.get("source") + ";" + row.get("other_sources")).replaceAll(";+$", "").split(";"));
  }

  private static Stream<Map<String, String>> gathered(String table) {
    return CsvRows.read(Tools.requireShared("reference").resolve("2026-11/" + table + ".csv")).stream();
  }
}
