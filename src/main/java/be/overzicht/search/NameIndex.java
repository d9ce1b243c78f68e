package be.overzicht.search;

import be.overzicht.search.Hit.Reason;
import be.overzicht.text.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what a whole text means: a name, a former name or a number, written as people do. A search finds words anywhere;
 * here nothing of the text may be left over.
 */
public final class NameIndex {
  private static final double LEFT_OUT = 0.01;
  private static final double SIMILAR = 0.9;
  private static final int SHORT = 4;
  private static final int MIDDLE = 8;

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<String, List<Name>> numbers = new HashMap<>();
  private final List<Outline> outlines;

  /** A name of an entry. */
  private record Name(Entry entry, Reason reason, String text) {
    Match match(double closeness) {
      return new Match(entry, reason, text, closeness);
    }
  }

  /** A key and the letters in it: two that differ in many letters need not be compared one by one. */
  private record Outline(String key, long letters) {
    static Outline of(String key) {
      return new Outline(key, key.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, more) -> some | more));
    }

    boolean mayBe(Outline other, int slips) {
      return Math.abs(key.length() - other.key.length()) <= slips
          && Long.bitCount(letters ^ other.letters) <= 2 * slips;
    }
  }

  private NameIndex(Stream<Entry> entries) {
    entries.forEach(this::add);
    outlines = names.keySet().stream().map(Outline::of).toList();
  }

  /** Indexes entries. */
  public static NameIndex of(Stream<Entry> entries) {
    return new NameIndex(entries);
  }

  private void add(Entry entry) {
    entry.formerNames().forEach(name -> put(names, NameKey.of(name), new Name(entry, Reason.FORMER_NAME, name)));
    entry.names().forEach(name -> put(names, NameKey.of(name), new Name(entry, Reason.NAME, name)));
    entry.numbers().forEach(number -> put(numbers, NumberKey.of(number), new Name(entry, Reason.NUMBER, number)));
  }

  private static void put(Map<String, List<Name>> map, String key, Name name) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
    }
  }

  /** What a text may mean, the closest first; names that are nearly the same only when none is the same. */
  public List<Match> find(String text) {
    Map<String, Match> found = new LinkedHashMap<>();
    numbers.getOrDefault(NumberKey.of(text), List.of()).forEach(name -> keep(found, name.match(1)));
    List<String> readings = NameKey.readings(text);
    for (int freedom = 0; freedom < readings.size(); freedom++) {
      double closeness = 1 - LEFT_OUT * freedom;
      names.getOrDefault(readings.get(freedom), List.of()).forEach(name -> keep(found, name.match(closeness)));
    }
    if (found.isEmpty()) {
      readings.forEach(key -> near(key).forEach(match -> keep(found, match)));
    }
    return found.values().stream().sorted(Comparator.comparingDouble(Match::closeness).reversed()
        .thenComparing(match -> match.reason().ordinal()).thenComparing(match -> match.entry().iri())).toList();
  }

  private Stream<Match> near(String key) {
    int slips = key.length() < SHORT ? 1 : key.length() < MIDDLE ? 2 : 3;
    Outline wanted = Outline.of(key);
    return outlines.stream().filter(outline -> wanted.mayBe(outline, slips)).flatMap(outline -> {
      int different = Slips.between(key, outline.key());
      double closeness = SIMILAR * (1 - (double) different / Math.max(key.length(), outline.key().length()));
      return different > slips ? Stream.empty() : names.get(outline.key()).stream()
          .map(name -> new Match(name.entry(), Reason.SIMILAR, name.text(), closeness));
    });
  }

  /** Of several names of one thing the closest counts; among equals one of today. */
  private static void keep(Map<String, Match> found, Match match) {
    found.merge(match.entry().iri(), match, (old, other) -> other.closeness() > old.closeness()
        || other.closeness() == old.closeness() && other.reason().ordinal() < old.reason().ordinal() ? other : old);
  }
}
