package be.overzicht.sparql;

import be.overzicht.store.StoreChoice;
import java.util.Set;

/**
 * How the endpoint is run.
 *
 * @param limits what queries may use
 * @param trustedProxies the addresses of proxies whose {@code X-Forwarded-For} is believed
 * @param store where the statements are held
 */
public record QuerySettings(QueryLimits limits, Set<String> trustedProxies, StoreChoice store) {
  public QuerySettings {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /** What suits this machine, with no proxy in front. */
  public static QuerySettings defaults() {
    return new QuerySettings(QueryLimits.defaults(), Set.of(), StoreChoice.AUTOMATIC);
  }
}
