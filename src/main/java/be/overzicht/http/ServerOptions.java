package be.overzicht.http;

import be.overzicht.sparql.QuerySettings;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How to serve: which releases, on which socket.
 *
 * @param socket where to listen; bound already, so that {@code run} can build a release for the port it got
 * @param releases the release folder; its current release is served, and a newer one as soon as it is there
 * @param queries how the SPARQL endpoint is run
 * @param clock tells which day it is: the age of facts counts from it
 */
public record ServerOptions(ListenSocket socket, Path releases, QuerySettings queries, Clock clock) {
  /** Serves today. */
  public ServerOptions(ListenSocket socket, Path releases, QuerySettings queries) {
    this(socket, releases, queries, Clock.systemUTC());
  }

  /** Serves with what suits this machine. */
  public ServerOptions(ListenSocket socket, Path releases) {
    this(socket, releases, QuerySettings.defaults());
  }
}
