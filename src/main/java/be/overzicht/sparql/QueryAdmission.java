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
import java.util.function.IntSupplier;

/**
 * Lets so many queries run at once, of all clients and of each; a few more wait for a moment or for their readers, the rest
 * come again later.
 */
final class QueryAdmission {
  private static final Duration WAIT = Duration.ofSeconds(2);
  /** Each query in here holds a thread of the server, of which there are 250; pages and documents need some as well. */
  private static final int MOST_INSIDE = 160;
  /** So many clients have to ask as much as they may until nobody else finds a place. */
  private static final int CLIENTS_THAT_FILL = 3;
  private static final int FEWEST_SHARED = 2;
  private static final Duration REST = Duration.ofMinutes(1);

  private static final int MOST_STUCK = 1;

  private final Places places;
  private final int perClient;
  private final int share;
  private final IntSupplier stuck;
  private final AtomicInteger inside = new AtomicInteger();
  private final Map<String, Client> clients = new ConcurrentHashMap<>();

  /**
   * A gate.
   *
   * @param running how many queries run at once
   * @param perClient how many of one client run or wait at once
   * @param stuck how many queries cannot be ended
   */
  QueryAdmission(int running, int perClient, IntSupplier stuck) {
    this.places = new Places(running);
    this.perClient = perClient;
    this.share = Math.max(FEWEST_SHARED, running / CLIENTS_THAT_FILL);
    this.stuck = stuck;
  }

  /**
   * Waits for a place; the caller closes it.
   *
   * @throws QueryRefused when this client or all together ask too much
   */
  Permit enter(String name) {
    if (stuck.getAsInt() > MOST_STUCK) {
      throw new QueryRefused(QueryProblem.of(Reason.STUCK, "Some queries cannot be ended, so that no other is begun;"
          + " pages and downloads go on. Try again in a minute.").retryAfter(REST));
    }
    Client client = clients.compute(name, (key, known) -> (known == null ? new Client(share) : known).more());
    if (client.count > perClient) {
      leave(name);
      throw new QueryRefused(QueryProblem.of(Reason.CROWDING,
          "More than " + perClient + " queries of yours are running or waiting; ask them one after another.", perClient)
          .retryAfter(WAIT));
    }
    if (inside.incrementAndGet() > MOST_INSIDE || !place(client)) {
      inside.decrementAndGet();
      leave(name);
      throw new QueryRefused(QueryProblem.of(Reason.BUSY,
          "Too many queries are running; try again in a moment.").retryAfter(WAIT));
    }
    return new Permit(name, client);
  }

  /** A place of the client's share, and then one of all, within the time to wait. */
  private boolean place(Client client) {
    long end = System.nanoTime() + WAIT.toNanos();
    if (!within(client.places, end)) {
      return false;
    }
    if (within(places, end)) {
      return true;
    }
    client.places.release();
    return false;
  }

  private static boolean within(Semaphore semaphore, long end) {
    try {
      return semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void leave(String name) {
    clients.computeIfPresent(name, (key, client) -> client.less());
  }

  /** What one client has of the places. */
  private static final class Client {
    private final Places places;
    private int count;

    private Client(int share) {
      places = new Places(share);
    }

    private Client more() {
      count++;
      return this;
    }

    /** This, or nothing when it is the last query of the client that leaves. */
    private Client less() {
      count--;
      return count == 0 ? null : this;
    }
  }

  /** A query's place, given back once, and lent to others while the query waits for its reader. */
  final class Permit implements AutoCloseable {
    private final String name;
    private final Client client;
    private boolean lent;
    private boolean given;

    private Permit(String name, Client client) {
      this.name = name;
      this.client = client;
    }

    /** Lends the place; the query still counts for its client. */
    synchronized void lend() {
      if (!given && !lent) {
        lent = true;
        release();
      }
    }

    /** Takes the place back at once, even if somebody else has it. */
    synchronized void takeBack() {
      if (!given && lent) {
        lent = false;
        client.places.takeBack();
        places.takeBack();
      }
    }

    /** Gives the place back; the watch does it for a query that is stuck, before the query does. */
    @Override
    public synchronized void close() {
      if (given) {
        return;
      }
      given = true;
      if (!lent) {
        release();
      }
      inside.decrementAndGet();
      leave(name);
    }

    private void release() {
      places.release();
      client.places.release();
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
