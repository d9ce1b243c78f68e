package be.overzicht.cli.option;

import be.overzicht.sparql.AddressRange;
import be.overzicht.sparql.QueryLimits;
import be.overzicht.sparql.QuerySettings.WhenStuck;
import be.overzicht.sparql.QuerySettings;
import be.overzicht.store.StoreChoice;
import be.overzicht.store.remote.RemoteService.Login;
import be.overzicht.store.remote.RemoteService.Terms;
import be.overzicht.store.remote.RemoteService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Option(names = "--store", paramLabel = "memory|tdb2|URL", defaultValue = "${env:OVERZICHT_STORE}",
      description = "Where the statements are held; a URL is a SPARQL service that queries run in. Default: memory if "
          + "they fit, tdb2 otherwise.")
  private String store;

  @Option(names = "--store-update", paramLabel = "URL", defaultValue = "${env:OVERZICHT_STORE_UPDATE}",
      description = "Where that service takes updates. Default: where it takes queries.")
  private String update;

  @Option(names = "--store-login", paramLabel = "FILE", defaultValue = "${env:OVERZICHT_STORE_LOGIN}",
      description = "A file whose first line is the name and the password for it, with a colon between them.")
  private Path login;

  @Option(names = "--store-inexact", defaultValue = "${env:OVERZICHT_STORE_INEXACT:-false}",
      description = "Accept a service that gives other terms back than it was given.")
  private boolean inexact;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** How the endpoint is run. */
  public QuerySettings settings() {
    QueryLimits limits = QueryLimits.defaults().withTime(timeout);
    return new QuerySettings(limits, proxies == null ? Set.of() : proxies, choice(),
        restarts ? WhenStuck.RESTART : WhenStuck.GO_ON);
  }

  /** The place that was chosen. */
  private StoreChoice choice() {
    if (store == null || store.isEmpty()) {
      return StoreChoice.AUTOMATIC;
    }
    if (store.equalsIgnoreCase(StoreChoice.MEMORY.optionName())) {
      return StoreChoice.MEMORY;
    }
    if (store.equalsIgnoreCase(StoreChoice.TDB2.optionName())) {
      return StoreChoice.TDB2;
    }
    URI query = address("--store", store);
    return StoreChoice.remote(new RemoteService(query,
        update == null || update.isEmpty() ? query : address("--store-update", update), login(),
        inexact ? Terms.INEXACT : Terms.EXACT));
  }

  private URI address(String option, String text) {
    if (!text.matches("https?://[^/@\\s]+(/\\S*)?")) {
      throw wrong(option + " \"" + text.replaceAll("//.*@", "//…@")
          + "\" is no store; give memory, tdb2 or the URL of a SPARQL service, with no password in it");
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      throw wrong(option + " is no URL: " + malformed.getMessage());
    }
  }

  private Optional<Login> login() {
    if (login == null || login.toString().isEmpty()) {
      return Optional.empty();
    }
    try {
      String[] parts = Files.readString(login).lines().findFirst().orElse("").split(":", 2);
      if (parts.length < 2) {
        throw wrong("--store-login " + login + " has no line NAME:PASSWORD; write one");
      }
      return Optional.of(new Login(parts[0], parts[1]));
    } catch (IOException unread) {
      throw wrong("--store-login " + login + " cannot be read; check its name and who may read it");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
