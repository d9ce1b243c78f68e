package be.overzicht.reference;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Tools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table of gathered facts beside the table of ours that holds them. */
final class Comparison {
  private final List<Map<String, String>> reference;
  private final Function<Map<String, String>, String> key;
  private final Map<String, Map<String, String>> ours;
  private final List<String> differences = new ArrayList<>();

  private Comparison(List<Map<String, String>> reference, Function<Map<String, String>, String> key,
      Map<String, Map<String, String>> ours) {
    this.reference = reference;
    this.key = key;
    this.ours = ours;
  }

  /** Compares the rows of a gathered table, by the key that a row has in ours. */
  static Comparison of(String table, Function<Map<String, String>, String> key, String ours, String ourKey) {
    return new Comparison(CsvRows.read(Tools.requireShared("reference").resolve(table + ".csv")), key, data(ours, ourKey));
  }

  /** A table of ours, by the value of a column. */
  static Map<String, Map<String, String>> data(String table, String column) {
    return rows(table).stream().collect(Collectors.toMap(row -> row.get(column), row -> row, (first, second) -> first));
  }

  static List<Map<String, String>> rows(String table) {
    return CsvRows.read(Path.of("data", table + ".csv"));
  }

  /** Only these rows. */
  Comparison where(Predicate<Map<String, String>> wanted) {
    return new Comparison(reference.stream().filter(wanted).toList(), key, ours);
  }

  /** Holds columns of the same meaning to each other, written {@code theirs} or {@code theirs=ours}. */
  Comparison same(String... columns) {
    for (String column : columns) {
      String theirs = column.replaceFirst("=.*", "");
      that(column, (fact, row) -> Objects.equals(fact.get(theirs), row.get(column.replaceFirst(".*=", ""))));
    }
    return this;
  }

  /** Holds each fact to our row. */
  Comparison that(String what, BiFunction<Map<String, String>, Map<String, String>, Boolean> holds) {
    for (Map<String, String> fact : reference) {
      Map<String, String> row = ours.get(key.apply(fact));
      if (row == null) {
        differences.add(key.apply(fact) + " is not there");
      } else if (!holds.apply(fact, row)) {
        differences.add(key.apply(fact) + ": " + what + " differs: " + fact + " and " + row);
      }
    }
    return this;
  }

  /** What differs. */
  List<String> differences() {
    return differences.stream().distinct().toList();
  }
}
