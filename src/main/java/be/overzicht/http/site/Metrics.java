package be.overzicht.http.site;

import be.overzicht.http.reply.AnswerCache;
import be.overzicht.sparql.QueryService;
import io.micrometer.core.instrument.FunctionCounter;
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

/** Figures for Prometheus on queries, kept answers and the process. */
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Integer, Timer> timers = new ConcurrentHashMap<>();
  private final JvmGcMetrics collector = new JvmGcMetrics();

  /** Figures of what runs queries and of what keeps answers. */
  public Metrics(QueryService queries, AnswerCache cache) {
    Gauge.builder("sparql.queries.running", queries, QueryService::running)
        .description("Queries that run now").register(registry);
    Gauge.builder("sparql.queries.stuck", queries, QueryService::stuck)
        .description("Queries that go on long after their limit").register(registry);
    FunctionCounter.builder("http.cache.hits", cache, AnswerCache::hits)
        .description("Requests that were answered from the cache").register(registry);
    FunctionCounter.builder("http.cache.misses", cache, AnswerCache::misses)
        .description("Requests that the cache had no answer for").register(registry);
    Gauge.builder("http.cache.bytes", cache, AnswerCache::bytes)
        .description("Bytes of answers in the cache").register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /** One request to the SPARQL endpoint more, by the status it was answered with. */
  public void answered(int status, Duration taken) {
    timers.computeIfAbsent(status, this::timer).record(taken);
  }

  private Timer timer(int status) {
    return Timer.builder("sparql.requests")
        .description("Requests to the SPARQL endpoint")
        .tag("status", String.valueOf(status))
        .register(registry);
  }

  /** All figures in the text form of Prometheus. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
