package be.overzicht.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differences that {@code docs/corrections.md} explains. */
final class Corrections {
  private static final Pattern LINE = Pattern.compile("\\| (`[^|]+`) \\| ([^|]+) \\| [^|]+ \\|");
  private static final Pattern ROW = Pattern.compile("\\| (`[^|]+`) \\| [^|]+ \\|");
  private static final Pattern FILE = Pattern.compile("\\| `([^`|]+)` \\| (\\d+) \\| (\\d+|–) \\| ([^|]+) \\|");
  private static final Pattern KEY = Pattern.compile("`([^`]+)`");

  private Corrections() {}

  /** Each explained difference of a value, as the first words of what a comparison tells. */
  static Set<String> known() {
    return lines(LINE).flatMap(line -> keys(line.get(0)).map(key -> line.get(1).equals("is not there")
        ? key + " is not there" : key + ": " + line.get(1) + " differs")).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows that have another key or none. */
  static Set<String> rows() {
    return lines(ROW).flatMap(line -> keys(line.get(0))).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Each file of the second gathering: how many rows, how many under their own key, and what became of the others. */
  static Map<String, List<String>> files() {
    return text().map(FILE::matcher).filter(Matcher::matches).collect(Collectors.toMap(line -> line.group(1),
        line -> List.of(line.group(2), line.group(3), line.group(4)), (one, other) -> one, TreeMap::new));
  }

  /** The differences that are not explained. */
  static List<String> apart(List<String> differences) {
    Set<String> known = known();
    return differences.stream().filter(difference -> known.stream().noneMatch(difference::startsWith)).toList();
  }

  private static Stream<List<String>> lines(Pattern pattern) {
    return text().map(pattern::matcher).filter(Matcher::matches)
        .map(line -> List.of(line.group(1), line.groupCount() > 1 ? line.group(2) : ""));
  }

  private static Stream<String> text() {
    try {
      return Files.readAllLines(Path.of("docs", "corrections.md")).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> keys(String cell) {
    return KEY.matcher(cell).results().map(key -> key.group(1));
  }
}
