package be.overzicht.benchmark.serve;

import be.overzicht.benchmark.generate.GeneratedData;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Clients that ask for what tells editions apart, in two graphs: a document, and a query that nobody asked before. */
final class Readers implements AutoCloseable {
  private static final int CLIENTS = 4;
  private static final long PAUSE_NANOS = 2_000_000;
  private static final long LOOK_MILLIS = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern EDITION = Pattern.compile("Edition (\\d+)");
  private static final String QUERY = """
      # %d
      SELECT ?title { { <%s> <http://purl.org/dc/terms/title> ?title }
        UNION { <%s> <http://purl.org/dc/terms/title> ?title } }""";

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  /**
   * What came back.
   *
   * @param at when
   * @param millis how long it took
   * @param status its status; 0 when there was no answer
   * @param editions the numbers in it, one for each graph
   */
  record Answer(Instant at, double millis, int status, List<Integer> editions) {
    boolean failed() {
      return status != 200 || editions.size() != 2;
    }

    boolean mixed() {
      return editions.stream().distinct().count() > 1;
    }
  }

  private Readers(URI server) {
    this.server = server;
  }

  static Readers start(URI server) {
    Readers readers = new Readers(server);
    for (int reader = 0; reader < CLIENTS; reader++) {
      boolean asks = reader % 2 == 0;
      readers.threads.execute(() -> readers.read(asks));
    }
    return readers;
  }

  /** Waits until an edition is in an answer; when that was. */
  Instant awaitEdition(int number) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      for (Answer answer : answers) {
        if (answer.editions().contains(number)) {
          return answer.at();
        }
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
    throw new IllegalStateException("edition " + number + " is not served after " + PATIENCE);
  }

  /** What came back from an instant on. */
  List<Answer> since(Instant instant) {
    return answers.stream().filter(answer -> answer.at().isAfter(instant)).toList();
  }

  private void read(boolean asks) {
    for (int number = 0; !threads.isShutdown(); number++) {
      Instant start = Instant.now();
      String body = "";
      int status = 0;
      try {
        HttpResponse<String> response = client.send(asks ? query(number) : document(), BodyHandlers.ofString());
        status = response.statusCode();
        body = response.body();
      } catch (IOException failure) {
        body = failure.toString();
      } catch (InterruptedException ended) {
        return;
      }
      Instant end = Instant.now();
      answers.add(new Answer(end, Duration.between(start, end).toNanos() / 1e6, status, editions(body)));
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static List<Integer> editions(String body) {
    return EDITION.matcher(body).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  private HttpRequest document() {
    return request("/doc/bestuurseenheid/" + GeneratedData.kbo(0), "application/n-triples");
  }

  private HttpRequest query(int number) {
    String authority = GeneratedData.URIS.id("bestuurseenheid", GeneratedData.kbo(0));
    String identifier = GeneratedData.URIS.id("identificator", "kbo-" + GeneratedData.kbo(0));
    String query = QUERY.formatted(number, authority, identifier);
    return request("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
  }

  private HttpRequest request(String path, String accept) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Accept", accept).build();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
