package be.overzicht.http;

import be.overzicht.http.site.Upstream;
import be.overzicht.http.watch.SourceWatch;
import be.overzicht.sparql.QuerySettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How to serve: which releases, on which socket.
 *
 * @param socket where to listen; bound already, so that {@code run} can build a release for the port it got
 * @param releases the release folder; its current release is served, and a newer one as soon as it is there
 * @param queries how the SPARQL endpoint is run
 * @param clock tells which day it is: the age of facts counts from it
 * @param upstream the site that fills the folder, when another one is followed
 * @param disclosure what it tells those who look after it
 * @param watch who builds again when a source is saved, when somebody does
 */
public record ServerOptions(ListenSocket socket, Path releases, QuerySettings queries, Clock clock,
    Optional<Upstream> upstream, Disclosure disclosure, Optional<SourceWatch> watch) {
  /** Serves today what is built here. */
  public ServerOptions(ListenSocket socket, Path releases, QuerySettings queries) {
    this(socket, releases, queries, Clock.systemUTC(), Optional.empty(), Disclosure.NONE, Optional.empty());
  }

  /** Serves with what suits this machine. */
  public ServerOptions(ListenSocket socket, Path releases) {
    this(socket, releases, QuerySettings.defaults());
  }

  /** The same, in a folder that is filled from another site. */
  public ServerOptions following(Upstream other) {
    return new ServerOptions(socket, releases, queries, clock, Optional.of(other), disclosure, watch);
  }

  /** The same, telling this of itself. */
  public ServerOptions telling(Disclosure other) {
    return new ServerOptions(socket, releases, queries, clock, upstream, other, watch);
  }

  /** The same, where open pages load again after each build, and tell what is wrong with the sources. */
  public ServerOptions watching(SourceWatch builds) {
    return new ServerOptions(socket, releases, queries, clock, upstream, disclosure, Optional.of(builds));
  }
}
