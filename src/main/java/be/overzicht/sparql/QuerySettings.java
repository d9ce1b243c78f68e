package be.overzicht.sparql;

import java.util.Set;

/**
 * How the endpoint is run.
 *
 * @param limits what queries may use
 * @param trustedProxies the addresses of proxies whose {@code X-Forwarded-For} is believed
 */
public record QuerySettings(QueryLimits limits, Set<String> trustedProxies) {
  public QuerySettings {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /** What suits this machine, with no proxy in front. */
  public static QuerySettings defaults() {
    return new QuerySettings(QueryLimits.defaults(), Set.of());
  }
}
