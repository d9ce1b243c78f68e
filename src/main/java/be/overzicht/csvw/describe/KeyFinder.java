package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.Guess.Certainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Finds keys: columns whose values name rows, and columns that refer to them from other tables given together. */
final class KeyFinder {
  private static final Set<String> KEY_NAMES =
      Set.of("id", "code", "key", "sleutel", "nr", "nummer", "kbo", "uri", "identifier", "identificator", "notation");

  private final Consumer<Guess> guesses;

  /** A column of a table whose values are taken for keys of another table. */
  record Reference(TableGuess from, int column, TableGuess to) {}

  KeyFinder(Consumer<Guess> guesses) {
    this.guesses = guesses;
  }

  /** The column that names rows: the first with a usual name for it, or else the first of all. */
  Optional<Integer> key(String file, TableProfile profile, List<ColumnGuess> columns) {
    List<Integer> unique = IntStream.range(0, columns.size())
        .filter(i -> profile.columns.get(i).isUnique() && mayName(columns.get(i), profile.columns.get(i)))
        .boxed().toList();
    Optional<Integer> found = unique.stream()
        .min(Comparator.comparing((Integer i) -> !isKeyName(columns.get(i))).thenComparing(i -> i));
    found.ifPresent(i -> guesses.accept(new Guess(file, columns.get(i).title(), "the key of the table",
        "all " + profile.rows() + " rows have a value there, and no two the same", Certainty.LIKELY)));
    return found;
  }

  private static boolean mayName(ColumnGuess column, ColumnProfile profile) {
    boolean whole = column.form().base().equals("integer") || column.form().base().equals("anyURI");
    boolean told = profile.values() > 1 || isKeyName(column);
    return told && (whole || column.form().isText() && profile.isSlug());
  }

  private static boolean isKeyName(ColumnGuess column) {
    return isKeyName(column.name());
  }

  /** Whether columns of keys are called so. */
  static boolean isKeyName(String column) {
    String name = column.toLowerCase(Locale.ROOT);
    return KEY_NAMES.contains(name) || name.endsWith("_id") || name.endsWith("_code");
  }

  /** The columns that refer to keys of these tables. */
  List<Reference> references(List<TableGuess> tables) {
    List<Reference> found = new ArrayList<>();
    for (TableGuess from : tables) {
      for (int i = 0; i < from.columns().size(); i++) {
        int column = i;
        tables.stream().filter(to -> to.key().isPresent() && refers(from, column, to))
            .max(Comparator.comparingInt(to -> likeness(from.columns().get(column), to)))
            .ifPresent(to -> found.add(new Reference(from, column, to)));
      }
    }
    found.forEach(this::tell);
    return found;
  }

  /** Whether all values are keys there, and the name tells so or it cannot be chance; in its own table none is. */
  private static boolean refers(TableGuess from, int column, TableGuess to) {
    int key = to.key().orElseThrow();
    if (from == to && column == key || from.columns().get(column).form().base().equals("boolean")) {
      return false;
    }
    ColumnProfile values = from.profile().columns.get(column);
    ColumnProfile keys = to.profile().columns.get(key);
    boolean sameForm = from.columns().get(column).form().base().equals(to.columns().get(key).form().base());
    int likeness = likeness(from.columns().get(column), to);
    boolean isKey = from.key().equals(Optional.of(column));
    boolean likely = likeness > (isKey ? 1 : 0)
        || !isKey && !to.columns().get(key).form().base().equals("integer") && (from == to || values.isBeyondChance());
    return sameForm && likely && values.isSlug() && values.isWithin(keys);
  }

  /** How much the name of a column speaks for a table: 2 when it is called like the table, 1 when like its key. */
  private static int likeness(ColumnGuess column, TableGuess to) {
    String name = column.name().toLowerCase(Locale.ROOT);
    String key = to.columns().get(to.key().orElseThrow()).name().toLowerCase(Locale.ROOT);
    boolean table = Arrays.stream(name.split("_")).anyMatch(to::isCalled);
    return table ? 2 : name.equals(key) || name.endsWith("_" + key) ? 1 : 0;
  }

  private void tell(Reference reference) {
    TableGuess to = reference.to();
    guesses.accept(new Guess(reference.from().file(), reference.from().columns().get(reference.column()).title(),
        "refers to " + to.columns().get(to.key().orElseThrow()).title() + " of " + to.url(),
        "all " + reference.from().profile().columns.get(reference.column()).distinct() + " distinct values stand there",
        Certainty.LIKELY));
  }
}
