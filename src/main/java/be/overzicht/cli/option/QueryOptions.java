package be.overzicht.cli.option;

import be.overzicht.sparql.AddressRange;
import be.overzicht.sparql.QueryLimits;
import be.overzicht.sparql.QuerySettings.WhenStuck;
import be.overzicht.sparql.QuerySettings;
import be.overzicht.store.StoreChoice;
import java.time.Duration;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options of the SPARQL endpoint. */
public final class QueryOptions {
  @Option(names = "--query-timeout", paramLabel = "SECONDS", defaultValue = "${env:OVERZICHT_QUERY_TIMEOUT:-30}",
      converter = Seconds.class,
      description = "How long a query may run. Default: ${DEFAULT-VALUE}.")
  private Duration timeout;

  @Option(names = "--trusted-proxy", paramLabel = "ADDRESS", split = ",", converter = Addresses.class,
      defaultValue = "${env:OVERZICHT_TRUSTED_PROXY}",
      description = "A proxy whose X-Forwarded-For tells clients apart, or a range such as 10.0.0.0/8; more with commas.")
  private Set<AddressRange> proxies = Set.of();

  @Option(names = "--restart-when-stuck", defaultValue = "${env:OVERZICHT_RESTART_WHEN_STUCK:-false}",
      description = "When two queries cannot be ended, end the process for its supervisor, at most once in ten minutes.")
  private boolean restarts;

  @Option(names = "--store", paramLabel = "memory|tdb2", defaultValue = "${env:OVERZICHT_STORE}",
      description = "Where the statements are held. Default: memory if they fit, tdb2 otherwise.")
  private StoreChoice store;

  /** How the endpoint is run. */
  public QuerySettings settings() {
    QueryLimits limits = QueryLimits.defaults().withTime(timeout);
    StoreChoice place = store == null ? StoreChoice.AUTOMATIC : store;
    return new QuerySettings(limits, proxies == null ? Set.of() : proxies, place,
        restarts ? WhenStuck.RESTART : WhenStuck.GO_ON);
  }
}
