package be.overzicht.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Statements of a publisher whose tables and ontology all change from release to release: things with helper things, places
 * of others that several things name, concepts, terms, and terms of others. Each kind is added, changed, renamed,
 * withdrawn and restored.
 */
final class ChangingWorld {
  private static final int EACH = 4;
  private static final List<String> OTHERS = Stream.of("area/1", "area/2", "area/3", "code/1", "page/1")
      .map("<http://data.example.net/%s>"::formatted).toList();

  private final Random random;
  private final SortedMap<String, SortedSet<String>> said = new TreeMap<>();

  ChangingWorld(long seed) {
    this.random = new Random(seed);
  }

  /** Changes some of every kind, and gives all lines, as {@code Releases} reads them. */
  String[] next() {
    for (int number = 0; number < EACH; number++) {
      change("things", "id:ding/" + number);
      change("more", "id:ding/" + number);
      change("things", "id:periode/" + number);
      change("amounts", "id:bedrag/" + number);
      change("ontology", "id:concept/thema/" + number);
      change("ontology", "p:term" + number);
      change("ontology", "<http://purl.org/dc/terms/term" + number + ">");
      change("derived", "id:ding/" + number);
    }
    change("ontology", "<https://example.org/ns/digitalisering>");
    change("ontology", "id:conceptscheme/thema");
    OTHERS.forEach(other -> change("areas", other));
    List<String> lines = new ArrayList<>();
    said.forEach((subject, facts) -> facts.forEach(fact -> lines.add(subject + " " + fact)));
    return lines.toArray(String[]::new);
  }

  private void change(String table, String subject) {
    SortedSet<String> facts = said.computeIfAbsent(table + ": " + subject, key -> new TreeSet<>());
    switch (random.nextInt(6)) {
      case 0 -> facts.clear();
      case 1, 2 -> facts.add(fact());
      case 3 -> facts.removeIf(fact -> random.nextBoolean());
      case 4 -> facts.addAll(List.of("p:name \"" + random.nextInt(3) + "\"", fact()));
      default -> { }
    }
  }

  private String fact() {
    String other = OTHERS.get(random.nextInt(OTHERS.size()));
    int number = random.nextInt(EACH);
    return switch (random.nextInt(8)) {
      case 0 -> "p:area " + other;
      case 1 -> "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + other;
      case 2 -> "p:period id:periode/" + number;
      case 3 -> "p:amount id:bedrag/" + number;
      case 4 -> "p:theme id:concept/thema/" + number;
      case 5 -> "p:related id:ding/" + number;
      case 6 -> "p:means <http://purl.org/dc/terms/term" + number + ">";
      default -> "p:name \"" + number + "\"@nl";
    };
  }
}
