package be.overzicht.sparql;

import be.overzicht.store.StoreChoice;
import java.util.Set;

/**
 * How the endpoint is run.
 *
 * @param limits what queries may use
 * @param trustedProxies the addresses of proxies whose {@code X-Forwarded-For} is believed
 * @param store where the statements are held
 * @param whenStuck what is done when queries cannot be ended
 */
public record QuerySettings(QueryLimits limits, Set<AddressRange> trustedProxies, StoreChoice store, WhenStuck whenStuck) {
  public QuerySettings {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /** What is done when so many queries cannot be ended that no other is begun. */
  public enum WhenStuck {
    /** Pages and downloads go on. */
    GO_ON,
    /** The process ends, and whoever supervises it starts another. */
    RESTART
  }

  /** What suits this machine, with no proxy in front. */
  public static QuerySettings defaults() {
    return new QuerySettings(QueryLimits.defaults(), Set.of(), StoreChoice.AUTOMATIC, WhenStuck.GO_ON);
  }
}
