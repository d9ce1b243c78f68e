package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.sparql.QuerySettings.WhenStuck;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import be.overzicht.testing.Poll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Queries that nothing ends: what others wait for is given back, and it is told. */
class StuckQueryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  /** One place only, so that a query that keeps it is noticed at once. */
  private static final QueryLimits LIMITS = new QueryLimits(Duration.ofMillis(200), 100, 100_000, 1_000_000, 1, 8);
  private static final Snapshot SNAPSHOT = Snapshot.read("release", Instant.EPOCH, Fixture.URIS,
      new ByteArrayInputStream(Fixture.chain(1).getBytes(StandardCharsets.UTF_8)));

  private final AtomicInteger told = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();
  private final CountDownLatch freed = new CountDownLatch(1);
  private final QueryService service = new QueryService(
      new QuerySettings(LIMITS, Set.of(), StoreChoice.MEMORY, WhenStuck.GO_ON), told::set);

  @AfterEach
  void close() {
    freed.countDown();
    service.close();
  }

  @Test
  void a_stuck_query_keeps_a_thread_and_no_place_and_two_close_the_endpoint_until_they_end() {
    CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> ask(this::stick));
    awaitStuck(1);
    assertTrue(ask(PreparedQuery::isRepeatable), "its place is free");
    CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> ask(this::stick));
    awaitStuck(2);
    assertEquals(2, broken.get(), "both clients are told");
    assertEquals(2, service.stuck());
    QueryProblem problem = assertThrows(QueryRefused.class, () -> ask(PreparedQuery::isRepeatable)).problem();
    assertEquals(503, problem.status());
    assertTrue(problem.detail().contains("pages and downloads go on"), problem.detail());
    freed.countDown();
    awaitStuck(0);
    CompletableFuture.allOf(first, second).join();
    assertTrue(ask(PreparedQuery::isRepeatable), "the endpoint is open again");
  }

  private boolean ask(Function<PreparedQuery, Boolean> reader) {
    QueryRequest asked = new QueryRequest("ASK {}", List.of(), List.of(), Optional.empty());
    return service.run(
        asked, SNAPSHOT, new QueryService.Client("192.0.2.1", Optional.empty(), broken::incrementAndGet), reader);
  }

  private void awaitStuck(int queries) {
    Poll.until(queries + " queries are stuck", PATIENCE, () -> told.get() == queries);
  }

  /** Work that asks nobody. */
  private boolean stick(PreparedQuery query) {
    try {
      freed.await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
