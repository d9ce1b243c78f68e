package be.overzicht.cli.step;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the files that problems are in, as they stand there; each file is read once. */
final class ProblemLines {
  private static final int LONGEST = 2_000;

  private final Map<String, List<String>> files = new HashMap<>();

  /** A line from 1; nothing when it cannot be read, or there is none. */
  String line(String file, int number) {
    List<String> lines = number < 1 ? List.of() : files.computeIfAbsent(file, ProblemLines::read);
    String line = number > lines.size() || number < 1 ? "" : lines.get(number - 1);
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private static List<String> read(String file) {
    try {
      return List.of(new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8).split("\r\n|\n|\r", -1));
    } catch (IOException | InvalidPathException gone) {
      return List.of();
    }
  }
}
