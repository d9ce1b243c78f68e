package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link between pages of the documentation leads to a file that is there, and to a heading that it has. */
class LinksTest {

  @Test
  void no_link_in_the_documentation_is_broken() {
    assertEquals(List.of(), Markdown.all().stream().flatMap(LinksTest::broken).toList());
  }

  private static Stream<String> broken(Markdown page) {
    return page.links().stream()
        .filter(link -> !link.target().matches("[a-z]+:.*"))
        .filter(link -> !leadsSomewhere(page, link.target()))
        .map(link -> page.file() + ":" + link.line() + " " + link.target());
  }

  private static boolean leadsSomewhere(Markdown page, String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path folder = page.file().toAbsolutePath().getParent();
    Path file = path.isEmpty() ? page.file() : folder.resolve(path);
    if (!Files.exists(file)) {
      return false;
    }
    return hash < 0 || Markdown.read(file).anchors().contains(target.substring(hash + 1));
  }
}
