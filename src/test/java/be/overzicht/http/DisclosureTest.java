package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to those who look after the server, where, and to nobody else. */
class DisclosureTest {
  private static final LiveServer SERVER = LiveServer.shared();
  private static final String CONTACT = "/.well-known/security.txt";

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/metrics/", "/metrics;x", "/metrics;x=y", "/%6detrics", "/%6Detrics", "/METRICS",
      "//metrics", "/./metrics", "/doc/../metrics", "/metrics?x", "/metrics%2f", "/metrics.txt", "/metrics%00"})
  void no_spelling_of_the_path_leads_to_the_figures_at_the_public_address(String path) {
    for (String field : new String[] {"X: y", "X-Real-IP: 127.0.0.1", "Forwarded: for=127.0.0.1"}) {
      String answer = SERVER.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + field
          + "\r\n\r\n");
      assertTrue(answer.matches("(?s)HTTP/1\\.1 (404|400|301) .*"), answer);
      assertTrue(!answer.contains("jvm_memory"), answer);
    }
    assertEquals(404, SERVER.get("/metrics").statusCode());
  }

  @Test
  void the_figures_have_an_address_of_their_own_with_nothing_else() {
    HttpResponse<String> figures = SERVER.figures("/metrics");
    assertEquals(200, figures.statusCode());
    assertEquals("text/plain;version=0.0.4;charset=utf-8", header(figures, "Content-Type"));
    assertTrue(figures.body().contains("jvm_memory_used_bytes"), figures.body());
    for (String path : new String[] {"/", "/doc", "/metrics/", "/health"}) {
      assertEquals(404, SERVER.figures(path).statusCode(), path);
    }
  }

  @Test
  void whom_to_tell_of_a_hole_is_said_until_a_day_that_is_less_than_a_year_away() {
    HttpResponse<String> text = SERVER.get(CONTACT);
    assertEquals(200, text.statusCode());
    assertEquals("text/plain;charset=utf-8", header(text, "Content-Type"));
    Map<String, String> fields = Arrays.stream(text.body().split("\n")).map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    assertEquals("mailto:security@overzicht.test", fields.get("Contact"));
    assertTrue(fields.get("Canonical").endsWith(CONTACT), text.body());
    Duration valid = Duration.between(Instant.now(), Instant.parse(fields.get("Expires")));
    assertTrue(valid.toDays() > 90 && valid.toDays() < 365, text.body());
  }

  @Test
  void without_a_contact_there_is_no_such_text_and_without_an_address_no_figures(@TempDir Path folder) throws IOException {
    new TinyReleases(folder).publish(TinyReleases.FIRST);
    ListenSocket socket = ListenSocket.bind("127.0.0.1", 0);
    try (Server server = Server.start(new ServerOptions(socket, folder))) {
      java.net.URL text = new java.net.URL("http://127.0.0.1:" + server.port() + CONTACT);
      assertEquals(404, ((java.net.HttpURLConnection) text.openConnection()).getResponseCode());
    }
  }
}
