package be.overzicht.store.remote;

import java.net.URI;
import java.util.Optional;

/**
 * A SPARQL 1.1 service that can hold a release.
 *
 * @param query where it takes queries
 * @param update where it takes updates
 * @param login who we are there, if it asks
 * @param terms what is done when it changes terms
 */
public record RemoteService(URI query, URI update, Optional<Login> login, Terms terms) {

  /**
   * A name and its password, for basic or digest authentication, whichever the service asks for
   * (<a href="https://www.rfc-editor.org/rfc/rfc7235">RFC 7235</a>).
   */
  public record Login(String name, String password) {
    /** Never with the password. */
    @Override
    public String toString() {
      return name;
    }
  }

  /** What is done with a service that gives other terms back than it was given. */
  public enum Terms {
    /** It is refused. */
    EXACT,
    /** It is used, and what it changes is logged. */
    INEXACT
  }
}
