package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The figures for an operator. */
class MetricsTest {
  @Test
  void requests_are_counted_for_the_machine_itself_and_for_nobody_else() {
    try (QueryServer server = QueryServer.start(Fixture.chain(1), QueryLimits.defaults())) {
      server.query("ASK {}", "*/*");
      server.query("ASK", "*/*");
      HttpResponse<String> figures = server.send(server.figures());
      assertEquals(200, figures.statusCode());
      assertTrue(figures.body().contains("sparql_requests_seconds_count{status=\"200\"} 1"), figures.body());
      assertTrue(figures.body().contains("sparql_requests_seconds_count{status=\"400\"} 1"), figures.body());
      assertTrue(figures.body().contains("sparql_queries_stuck 0.0"), figures.body());
      assertTrue(figures.body().contains("jvm_memory_used_bytes"), figures.body());
      assertEquals(404, server.send(server.figures().header("X-Forwarded-For", "192.0.2.1")).statusCode());
    }
  }
}
