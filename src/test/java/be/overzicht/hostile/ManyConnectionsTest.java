package be.overzicht.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that are many, slow, fast or no HTTP: nothing leaks, and nobody else is refused. */
@Tag("soak")
@Tag("undisturbed")
class ManyConnectionsTest {
  private static final int HURRYING = 4;
  private static final String DOCUMENT = "/doc/initiatief/lblod.ttl";
  private static final List<String> MALFORMED = List.of(
      "\r\n\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
      "\u0001\u0002\u00ff\r\n\r\n",
      "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
      "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
      "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(100_000) + "\r\n\r\n",
      "GET /" + "y".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
  @TempDir
  private Path releases;

  @Test
  void a_thousand_idle_and_two_hundred_slow_connections_and_a_million_requests_are_borne() throws Exception {
    bear(1_000, 100, 1_000_000);
  }

  private void bear(int idle, int slow, int requests) throws Exception {
    Program program = Program.fromClasses("-Xmx512m", "-XX:+ExitOnOutOfMemoryError",
        "-Dorg.slf4j.simpleLogger.log.be.overzicht.access=warn",
        "-Dorg.slf4j.simpleLogger.log.be.overzicht.http.MetricsServer=info");
    try (RunningProgram server = program.start("run", "--port", "0", "--releases", releases.toString(),
        "--trusted-proxy", "127.0.0.1", "--query-timeout", "10",
        "--metrics", "127.0.0.1:0")) {
      URI address = server.address();
      strain(address, new Strength(idle, slow, requests / 20));
      ProcessFigures before = ProcessFigures.of(server);
      strain(address, new Strength(idle, slow, requests));
      assertTrue(server.isAlive(), server.err());
      Poll.until("threads, descriptors and heap are as low as before: " + before, Duration.ofSeconds(90), () -> {
        try {
          return ProcessFigures.of(server).isAboutAsLowAs(before);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  /** How many connections and requests there are. */
  private record Strength(int idle, int slow, int requests) {}

  private static void strain(URI address, Strength strength) throws Exception {
    try (Strain strain = new Strain(address)) {
      strain.idle(strength.idle());
      strain.slowWriters(strength.slow());
      strain.slowReaders(strength.slow());
      hurry(address, strength.requests());
      strain.writeOn();
      abuse(address, strain);
      queriesAreAnswered(new Site(address));
    }
  }

  private static void hurry(URI address, int requests) {
    IntStream.range(0, HURRYING).parallel().forEach(connection -> {
      try (Strain strain = new Strain(address)) {
        strain.hurry(DOCUMENT, requests / HURRYING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void abuse(URI address, Strain strain) throws Exception {
    for (String text : MALFORMED) {
      String answer = new String(strain.malformed(text), StandardCharsets.ISO_8859_1);
      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 (4|5)\\d\\d .*"), answer);
    }
    HttpRequest tenMegabytes = HttpRequest.newBuilder(address.resolve("/sparql"))
        .header("Content-Type", "application/sparql-query")
        .POST(BodyPublishers.ofString("ASK { } #" + "x".repeat(10_000_000)))
        .build();
    assertEquals(413, HttpClient.newHttpClient().send(tenMegabytes, BodyHandlers.discarding()).statusCode());
  }

  private static void queriesAreAnswered(Site site) {
    for (int number = 0; number < 50; number++) {
      String query = URLEncoder.encode("SELECT * { ?s a ?type } LIMIT " + number, StandardCharsets.UTF_8);
      assertEquals(200, site.get("/sparql?query=" + query).statusCode());
      assertEquals(200, site.get("/").statusCode());
    }
  }
}
