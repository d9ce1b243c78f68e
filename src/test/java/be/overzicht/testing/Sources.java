package be.overzicht.testing;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the project's own tables, to be changed at will, with a folder for releases beside it. */
public record Sources(Path folder) {

  /** Copies the tables into a folder. */
  public static Sources copiedTo(Path folder) {
    Folders.copy(Path.of("data"), folder.resolve("data"));
    return new Sources(folder);
  }

  /** Where the tables are. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Where releases go. */
  public Path releases() {
    return folder.resolve("releases");
  }

  /** The arguments of a command on this copy. */
  public String[] arguments(String command, String... more) {
    List<String> own = List.of(command, "--data", data().toString(), "--releases", releases().toString());
    return Stream.concat(own.stream(), Stream.of(more)).toArray(String[]::new);
  }

  /** Replaces the text of a table; the replacement must differ. */
  public void change(String table, UnaryOperator<String> change) {
    String before = read(table);
    String after = change.apply(before);
    assertNotEquals(before, after, "the change of " + table + " changes nothing");
    write(table, after.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of a table. */
  public String read(String table) {
    try {
      return Files.readString(data().resolve(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a table, byte for byte. */
  public void write(String table, byte[] bytes) {
    try {
      Files.write(data().resolve(table), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in the release folder that a reader takes for releases. */
  public List<String> published() {
    if (!Files.isDirectory(releases())) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(releases())) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("\\d{8}T.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
