package be.overzicht.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two clients ask all that they may, as heavy as it may be: a third one is answered as if they were not there. */
@Tag("soak")
@Tag("undisturbed")
class TwoClientsTest {
  private static final String HEAVY = "SELECT (COUNT(*) AS ?n%d) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String LOOKUP = "SELECT * { <http://localhost/%d> ?p ?o } LIMIT 5";
  private static final int OF_EACH = 18;
  private static final int LOOKUPS = 20;
  /** What a lookup may take; the machine may be slow once, so that one of ten may be late. */
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir
  private Path releases;

  @Test
  void a_lookup_of_a_third_client_is_answered_within_a_second() {
    ExecutorService heavy = Executors.newFixedThreadPool(2 * OF_EACH);
    try (RunningProgram server = Program.fromClasses("-Xmx512m").start("run", "--port", "0", "--releases",
        releases.toString(), "--query-timeout", "6", "--trusted-proxy", "127.0.0.1")) {
      ask(server.address(), LOOKUP.formatted(-1), "198.51.100.7");
      List<CompletableFuture<Integer>> asked = IntStream.range(0, 2 * OF_EACH)
          .mapToObj(number -> CompletableFuture.supplyAsync(
              () -> ask(server.address(), HEAVY.formatted(number), "192.0.2." + number % 2), heavy))
          .toList();
      List<Duration> taken = new ArrayList<>();
      for (int number = 0; number < LOOKUPS; number++) {
        long start = System.nanoTime();
        assertEquals(200, ask(server.address(), LOOKUP.formatted(number), "198.51.100.7"));
        taken.add(Duration.ofNanos(System.nanoTime() - start));
      }
      taken.sort(null);
      assertTrue(taken.get(LOOKUPS * 9 / 10 - 1).compareTo(LONGEST) < 0, taken.toString());
      asked.forEach(answer -> assertEquals(503, answer.join()));
    } finally {
      heavy.shutdownNow();
    }
  }

  private int ask(URI server, String query, String address) {
    HttpRequest request = HttpRequest.newBuilder(
        server.resolve("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
        .header("X-Forwarded-For", address).timeout(Duration.ofMinutes(1)).build();
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      return answer.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
