package be.overzicht.program;

import be.overzicht.testing.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The package that {@code mvn package} made. */
final class DebianPackage {
  private static final Path TARGET = Path.of("target");

  private DebianPackage() {}

  /** The one package in {@code target}. */
  static Path file() throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".deb")).toList();
      if (found.size() != 1) {
        throw new AssertionError("mvn package makes one package, and here are " + found);
      }
      return found.get(0).toAbsolutePath();
    }
  }

  /** The same with another version, made of the files of this one. */
  static Path ofVersion(String version, Path folder) throws IOException {
    Path content = folder.resolve("content");
    run("dpkg-deb", "-R", file().toString(), content.toString());
    Path control = content.resolve("DEBIAN/control");
    Files.writeString(control, Files.readString(control).replaceFirst("(?m)^Version: .*$", "Version: " + version));
    Path made = folder.resolve("overzicht_" + version + "_all.deb");
    run("dpkg-deb", "-b", "-Znone", content.toString(), made.toString());
    return made;
  }

  /** Runs a command that must end well, and gives what it said. */
  static String run(String... command) {
    Commands.Result result = Commands.run(command);
    if (result.exit() != 0) {
      throw new AssertionError(List.of(command) + " ended with " + result.exit() + ": " + result.err() + result.out());
    }
    return result.out();
  }
}
