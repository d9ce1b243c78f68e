package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The questions of the ontology, asked over HTTP of the real data, have the answers that stand beside them. */
class QuestionsTest {
  private static final Set<String> USERS =
      Set.of("local-official", "member-of-parliament", "journalist", "data-engineer");
  private static final int FEWEST = 70;
  private static final int FEWEST_OF_A_USER = 10;

  @TestFactory
  Stream<DynamicTest> each_question_has_the_answer_beside_it() {
    Site site = Site.running();
    return AskedQuestion.all().stream().map(question -> DynamicTest.dynamicTest(question.name(), () -> {
      List<String> answer = ask(site, question.query());
      List<String> expected = question.expected();
      assertEquals(expected.get(0), answer.get(0));
      assertEquals(sorted(expected), sorted(answer));
    }));
  }

  @TestFactory
  Stream<DynamicTest> each_question_says_in_two_languages_what_it_asks_and_who_asks_it() {
    return AskedQuestion.all().stream().map(question -> DynamicTest.dynamicTest(question.name(), () -> {
      Stream.of("title@nl", "title@en", "explanation@nl", "explanation@en", "checked")
          .forEach(key -> assertFalse(question.comment(key).orElse("").isBlank(), key));
      assertTrue(USERS.containsAll(Arrays.asList(question.comment("users").orElse("").split(", "))));
    }));
  }

  @Test
  void there_are_questions_of_every_kind_of_user() {
    List<AskedQuestion> questions = AskedQuestion.all();
    assertTrue(questions.size() >= FEWEST, "only " + questions.size());
    USERS.forEach(user -> assertTrue(questions.stream()
        .filter(question -> question.comment("users").orElse("").contains(user)).count() >= FEWEST_OF_A_USER, user));
  }

  @TestFactory
  Stream<DynamicTest> no_row_stands_twice_because_its_name_has_two_languages() {
    return AskedQuestion.all().stream().map(question -> DynamicTest.dynamicTest(question.name(), () -> {
      List<Map<String, String>> rows = question.answer();
      rows.forEach(row -> row.remove("name"));
      assertEquals(List.copyOf(new LinkedHashSet<>(rows)), rows);
    }));
  }

  private static List<String> ask(Site site, String query) {
    String text = URLEncoder.encode("BASE <" + site.base() + "/>\n" + query, StandardCharsets.UTF_8);
    HttpResponse<byte[]> response = site.get("/sparql?query=" + text, "Accept", "text/csv");
    String body = new String(response.body(), StandardCharsets.UTF_8);
    assertEquals(200, response.statusCode(), body);
    return body.replace(site.base() + "/", "").lines().toList();
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
