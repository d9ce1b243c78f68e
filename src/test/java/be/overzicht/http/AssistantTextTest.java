package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What assistants read leads where it says, and to every question. */
class AssistantTextTest {
  private static final Pattern LINK = Pattern.compile("- \\[([^]]+)]\\(([^)]+)\\)");

  @Test
  void every_address_in_it_answers() {
    List<String> broken = LINK.matcher(text()).results().map(link -> link.group(2))
        .filter(address -> !address.contains("/query/"))
        .filter(address -> Site.running().get(address.substring(Site.running().base().length())).statusCode() != 200)
        .toList();
    assertEquals(List.of(), broken);
  }

  @Test
  void every_question_of_the_ontology_is_there_with_its_title() throws IOException {
    String text = text();
    try (Stream<Path> questions = Files.list(Path.of("ontology/questions"))) {
      for (Path question : questions.filter(file -> file.toString().endsWith(".rq")).toList()) {
        String name = question.getFileName().toString().replace(".rq", "");
        String title = Files.readAllLines(question).stream().filter(line -> line.startsWith("# title@en: "))
            .map(line -> line.substring("# title@en: ".length())).findFirst().orElseThrow();
        assertTrue(text.contains("- [" + title + "](" + Site.running().base() + "/query/" + name + ".csv)"), title);
      }
    }
  }

  private static String text() {
    return new String(Site.running().get("/llms.txt").body(), StandardCharsets.UTF_8);
  }
}
