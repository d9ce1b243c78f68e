package be.overzicht.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One Java file of the project and its lines. */
record SourceFile(Path path, List<String> lines) {

  /** All Java files of the program, its tests and its benchmarks. */
  static List<SourceFile> all() {
    return Stream.of("src/main/java", "src/test/java", "src/benchmark/java")
        .map(Path::of)
        .filter(Files::isDirectory)
        .flatMap(SourceFile::under)
        .toList();
  }

  private static Stream<SourceFile> under(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().map(SourceFile::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceFile(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return path.getParent();
  }

  /** The name of its class; {@code package-info} for the description of a package. */
  String name() {
    return path.getFileName().toString().replace(".java", "");
  }

  boolean isClass() {
    return !name().equals("package-info");
  }

  @Override
  public String toString() {
    return path + " (" + lines.size() + " lines)";
  }
}
