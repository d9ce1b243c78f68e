package be.overzicht.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory, disk and Oxigraph answer alike, but where the file of differences says by which section of which specification
 * they do not; {@link EnginesSoakTest} asks all queries.
 */
class EnginesTest {
  private static final int EVERY = 8;

  /** The queries that are asked here. */
  List<String> queries() {
    List<String> all = EngineQueries.all();
    return IntStream.range(0, all.size()).filter(at -> at % EVERY == 0).mapToObj(all::get).toList();
  }

  @Test
  void every_difference_is_explained(@TempDir Path folder) throws IOException, InterruptedException {
    KnownDifferences known = KnownDifferences.read();
    Map<String, String> differences = new EngineRun(folder, queries()).differences();
    Map<String, String> unexplained = new TreeMap<>(differences);
    unexplained.keySet().removeIf(known::explains);
    assertEquals("", String.join("\n", unexplained.entrySet().stream()
        .map(entry -> entry.getKey() + "\n  " + entry.getValue()).toList()));
    Set<String> vanished = known.among(queries());
    vanished.removeAll(differences.keySet());
    assertEquals(Set.of(), vanished, "these do not differ any more; take them out of the list");
  }

  @Test
  void there_are_many_queries_of_every_family() {
    assertTrue(EngineQueries.all().size() >= 300);
    assertTrue(EngineQueries.all().containsAll(KnownDifferences.read().queries()));
  }
}
