package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for assistants is short, and what it says to ask is answered. */
class AssistantsPageTest {
  private static final Path PAGE = Path.of("docs/assistants.md");
  private static final int MOST_LINES = 60;
  private static final Pattern REQUEST = Pattern.compile("`(?:GET |BASE)(/[^`]*)`");

  @Test
  void it_has_sixty_lines_at_most_and_names_questions_before_queries() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    assertTrue(lines.size() <= MOST_LINES, () -> lines.size() + " lines");
    String text = String.join("\n", lines);
    assertTrue(text.indexOf("/query/") < text.indexOf("/sparql?"));
  }

  @Test
  void every_request_on_it_is_answered_with_content() throws IOException {
    List<String> requests = REQUEST.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    assertTrue(requests.size() > 10, requests::toString);
    for (String request : requests) {
      HttpResponse<byte[]> answer = Site.running().get(escaped(request));
      int status = answer.statusCode();
      assertTrue(status == 200 || status == 302 && request.contains("/latest/"), () -> request + " " + status);
      assertTrue(status == 302 || answer.body().length > 5, request);
    }
  }

  @Test
  void the_query_on_it_counts() throws IOException {
    String query = REQUEST.matcher(Files.readString(PAGE)).results().map(found -> found.group(1))
        .filter(request -> request.startsWith("/sparql")).findFirst().orElseThrow();
    String rows = new String(Site.running().get(escaped(query)).body(), StandardCharsets.UTF_8);
    assertTrue(rows.matches("n\r\n[1-9]\\d+\r\n"), rows);
  }

  @Test
  void another_municipality_is_asked_about_as_it_says() {
    HttpResponse<byte[]> wrong =
        Site.running().get("/query/c04-participations-of-my-municipality.json?gemeente=Xqzzw", "Accept", "application/json");
    assertEquals(400, wrong.statusCode());
    assertTrue(new String(wrong.body(), StandardCharsets.UTF_8).contains("gemeente"));
  }

  /** What a client of HTTP escapes in the values of parameters. */
  private static String escaped(String request) {
    int question = request.indexOf('?');
    if (question < 0) {
      return request;
    }
    StringBuilder address = new StringBuilder(request.substring(0, question));
    char between = '?';
    for (String parameter : request.substring(question + 1).split("&")) {
      int equals = parameter.indexOf('=');
      address.append(between).append(parameter, 0, equals + 1)
          .append(URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
      between = '&';
    }
    return address.toString();
  }
}
