package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions are a page each, numbered once, and their title is the decision. */
class DecisionsTest {
  private static final int A_PAGE = 60;

  private final List<Path> decisions = decisions();

  @Test
  void a_decision_is_named_with_its_number_and_as_a_sentence() {
    assertEquals(List.of(), decisions.stream()
        .filter(file -> !file.getFileName().toString().matches("\\d{4}(-[a-z0-9]+){3,}\\.md"))
        .toList());
  }

  @Test
  void no_number_stands_for_two_decisions() {
    assertEquals(List.of(), decisions.stream()
        .collect(Collectors.groupingBy(file -> file.getFileName().toString().substring(0, 4)))
        .values().stream()
        .filter(files -> files.size() > 1)
        .toList());
  }

  @Test
  void a_decision_has_one_title_and_at_most_a_page() throws IOException {
    for (Path file : decisions) {
      List<String> lines = Files.readAllLines(file);
      assertEquals(1, lines.stream().filter(line -> line.startsWith("# ")).count(), file + " needs one title");
      assertTrue(lines.size() <= A_PAGE, file + " has " + lines.size() + " lines; a page is " + A_PAGE);
    }
  }

  private static List<Path> decisions() {
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
