package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.sparql.QuerySettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says of the age of a fact is of the day in Flanders on which it is read, also when it was kept. */
class AgeOfFactsTest {
  private static final String STATUS = TinyReleases.FIRST + """
      <~/id/initiatief/lblod> <http://www.w3.org/ns/adms#status> <~/id/concept/status/lopend> <~/id/graaf/initiatives> .
      <~/id/initiatief/lblod> <~/ns/digitalisering#statusdatum> "2098-12-31" <~/id/graaf/initiatives> .
      """;
  /** The last day in Flanders on which the evidence is young, and, an hour later by another clock, the first after. */
  private static final Instant YOUNG = Instant.parse("2100-06-29T21:59:00Z");
  private static final Instant OLD = Instant.parse("2100-06-30T22:01:00Z");
  private final AtomicReference<Instant> now = new AtomicReference<>(YOUNG);
  @TempDir
  Path folder;

  @Test
  void a_kept_page_is_another_one_when_the_evidence_has_grown_old() throws IOException, InterruptedException {
    new TinyReleases(folder).publish(STATUS);
    try (Server server = Server.start(new ServerOptions(
        ListenSocket.bind("127.0.0.1", 0), folder, QuerySettings.defaults(), new Moving(),
        Optional.empty(), Disclosure.NONE, Optional.empty()))) {
      HttpResponse<String> young = get(server, "X-Test", "1");
      assertTrue(young.body().contains("badge good\">running, by a source of 31 December 2098"), young.body());
      assertEquals(304, get(server, "If-None-Match", header(young, "ETag")).statusCode());
      assertEquals(304, get(server, "If-Modified-Since", header(young, "Last-Modified")).statusCode());
      now.set(OLD);
      HttpResponse<String> old = get(server, "If-None-Match", header(young, "ETag"));
      assertTrue(old.body().contains("badge open\">running, last confirmed 31 December 2098"), old.body());
      assertEquals(200, get(server, "If-Modified-Since", header(young, "Last-Modified")).statusCode());
    }
  }

  private static HttpResponse<String> get(Server server, String field, String value)
      throws IOException, InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + server.port() + "/doc/initiatief/lblod.html?lang=en");
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).header(field, value).build(),
        BodyHandlers.ofString());
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Clock() {
        @Override
        public ZoneId getZone() {
          return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
          return Moving.this.withZone(other);
        }

        @Override
        public Instant instant() {
          return now.get();
        }
      };
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
