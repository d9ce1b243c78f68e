package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
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
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * {@code /metrics}: figures for Prometheus on queries, kept answers and the process, for a collector on the same machine;
 * for everybody else, and through a proxy, it is not there.
 */
public final class Metrics implements Endpoint, AutoCloseable {
  private static final Form PROMETHEUS =
      Form.text("Prometheus", "text/plain", "text/plain;version=0.0.4;charset=utf-8", "txt");

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

  @Override
  public Answer answer(Call call) {
    return !isLocal(call) ? new NothingHere().answer(call)
        : Answer.of(Resource.only(call, PROMETHEUS, Contents.text(registry::scrape))
            .kept(CachePolicy.since(call.site().release().instant()).onlyOnce()));
  }

  private static boolean isLocal(Call call) {
    boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")
        .anyMatch(header -> call.headers().value(header) != null);
    try {
      return !forwarded && InetAddress.getByName(call.message().client()).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
