package be.overzicht.questions;

import be.overzicht.testing.CsvRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of {@code ontology/questions} as it lies there.
 *
 * @param file the query
 */
record AskedQuestion(Path file) {
  private static final Path FOLDER = Path.of("ontology/questions");

  /** All questions. */
  static List<AskedQuestion> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().map(AskedQuestion::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replace(".rq", "");
  }

  String query() {
    return read(file);
  }

  /** The value of one of the comments at the head. */
  Optional<String> comment(String key) {
    String start = "# " + key + ": ";
    return query().lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst();
  }

  /** The header and the rows of the answer expected. */
  List<String> expected() {
    return read(file.resolveSibling(name() + ".csv")).lines().toList();
  }

  /** The rows of the answer expected, from column to value. */
  List<Map<String, String>> answer() {
    return CsvRows.read(file.resolveSibling(name() + ".csv"));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
