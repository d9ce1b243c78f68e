package be.overzicht.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Sends hostile queries, some at a time, again and again, and notes how each of them ended. */
final class Attack implements AutoCloseable {
  private static final int AT_A_TIME = 8;
  private static final String BROKEN = "broken";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService attackers = Executors.newFixedThreadPool(AT_A_TIME);
  private final Queue<End> ends = new ConcurrentLinkedQueue<>();
  private final URI endpoint;
  private final Supplier<HostileQuery> queries;
  private final int atLeast;
  private final AtomicInteger sent = new AtomicInteger();

  /**
   * How a query ended.
   *
   * @param query which
   * @param outcome the status, or "broken" for a connection that broke
   * @param taken how long it took
   */
  record End(HostileQuery query, String outcome, Duration taken) {
    /** Whether the client is told what it should be told. */
    boolean isRight() {
      return query.right().contains(outcome);
    }
  }

  /** By the queries that somebody wrote, one after the other, all of them at least once. */
  Attack(URI server) {
    this(server, inTurn(HostileQuery.all()), HostileQuery.all().size());
  }

  /** By whatever queries come. */
  Attack(URI server, Supplier<HostileQuery> queries) {
    this(server, queries, 0);
  }

  private Attack(URI server, Supplier<HostileQuery> queries, int atLeast) {
    this.endpoint = server.resolve("/sparql");
    this.queries = queries;
    this.atLeast = atLeast;
  }

  private static Supplier<HostileQuery> inTurn(List<HostileQuery> queries) {
    AtomicInteger next = new AtomicInteger();
    return () -> queries.get(next.getAndIncrement() % queries.size());
  }

  /** Attacks until the time is over, and enough was sent. */
  void start(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (int attacker = 0; attacker < AT_A_TIME; attacker++) {
      attackers.submit(() -> {
        while (sent.getAndIncrement() < atLeast || System.nanoTime() < end) {
          ends.add(send(queries.get()));
        }
      });
    }
    attackers.shutdown();
  }

  boolean isOver() {
    return attackers.isTerminated();
  }

  List<End> ends() {
    return List.copyOf(ends);
  }

  private End send(HostileQuery query) {
    HttpRequest request = HttpRequest.newBuilder(endpoint).timeout(Duration.ofMinutes(1))
        .header("Content-Type", "application/sparql-query")
        .POST(BodyPublishers.ofString(query.text()))
        .build();
    long start = System.nanoTime();
    String outcome;
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      outcome = String.valueOf(answer.statusCode());
    } catch (IOException e) {
      outcome = BROKEN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      outcome = "interrupted";
    }
    return new End(query, outcome, Duration.ofNanos(System.nanoTime() - start));
  }

  @Override
  public void close() {
    attackers.shutdownNow();
    try {
      attackers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
