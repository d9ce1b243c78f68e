package be.overzicht.sparql;

import be.overzicht.sparql.budget.Budgets;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts and times queries, and reads the figures of the process, for Prometheus. */
final class QueryMetrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Integer, Timer> timers = new ConcurrentHashMap<>();
  private final JvmGcMetrics collector = new JvmGcMetrics();

  QueryMetrics(Budgets budgets) {
    Gauge.builder("sparql.queries.running", budgets, all -> all.running().size())
        .description("Queries that run now")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /** One request more, by the status it was answered with. */
  void answered(int status, Duration taken) {
    timers.computeIfAbsent(status, this::timer).record(taken);
  }

  private Timer timer(int status) {
    return Timer.builder("sparql.requests")
        .description("Requests to the SPARQL endpoint")
        .tag("status", String.valueOf(status))
        .register(registry);
  }

  /** All figures in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
