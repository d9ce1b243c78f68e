package be.overzicht.sparql;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many queries run at once, of all clients and of each; a few more wait for a moment or for their readers, the rest
 * come again later.
 */
final class Gate {
  private static final Duration WAIT = Duration.ofSeconds(2);
  /** Each query in here holds a thread of the server, of which there are 250; pages and documents need some as well. */
  private static final int MOST_INSIDE = 160;

  private final Places places;
  private final int perClient;
  private final AtomicInteger inside = new AtomicInteger();
  private final Map<String, Integer> clients = new ConcurrentHashMap<>();

  Gate(int running, int perClient) {
    this.places = new Places(running);
    this.perClient = perClient;
  }

  /**
   * Waits for a place; the caller closes it.
   *
   * @throws QueryRefused when this client or all together ask too much
   */
  Place enter(String client) {
    if (clients.merge(client, 1, Integer::sum) > perClient) {
      leave(client);
      throw new QueryRefused(QueryProblem.of(Reason.CROWDING,
          "More than " + perClient + " queries of yours are running or waiting; ask them one after another.", perClient)
          .retryAfter(WAIT));
    }
    if (inside.incrementAndGet() > MOST_INSIDE || !place()) {
      inside.decrementAndGet();
      leave(client);
      throw new QueryRefused(QueryProblem.of(Reason.BUSY,
          "Too many queries are running; try again in a moment.").retryAfter(WAIT));
    }
    return new Place(client);
  }

  private boolean place() {
    try {
      return places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void leave(String client) {
    clients.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
  }

  /** A query's place, given back on closing, and lent to others while the query waits for its reader. */
  final class Place implements AutoCloseable {
    private final String client;
    private boolean lent;

    private Place(String client) {
      this.client = client;
    }

    /** Lends the place; the query still counts for its client. */
    void lend() {
      lent = true;
      places.release();
    }

    /** Takes the place back at once, even if somebody else has it. */
    void takeBack() {
      lent = false;
      places.takeBack();
    }

    @Override
    public void close() {
      if (!lent) {
        places.release();
      }
      inside.decrementAndGet();
      leave(client);
    }
  }

  /** Places that may be taken beyond their number by those who had one. */
  private static final class Places extends Semaphore {
    private static final long serialVersionUID = 1L;

    Places(int number) {
      super(number, true);
    }

    void takeBack() {
      reducePermits(1);
    }
  }
}
