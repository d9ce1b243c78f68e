package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The figures for an operator. */
class MetricsTest {
  @Test
  void requests_are_counted_at_an_address_of_their_own() {
    try (QueryServer server = QueryServer.start(Fixture.chain(1), QueryLimits.defaults())) {
      server.query("ASK {}", "*/*");
      server.query("ASK", "*/*");
      HttpResponse<String> figures = server.send(server.figures());
      assertEquals(200, figures.statusCode());
      assertTrue(figures.body().contains("sparql_requests_seconds_count{status=\"200\"} 1"), figures.body());
      assertTrue(figures.body().contains("sparql_requests_seconds_count{status=\"400\"} 1"), figures.body());
      assertTrue(figures.body().contains("sparql_queries_stuck 0.0"), figures.body());
      assertTrue(figures.body().contains("jvm_memory_used_bytes"), figures.body());
    }
  }
}
