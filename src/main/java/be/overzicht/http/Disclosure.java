package be.overzicht.http;

import java.net.URI;
import java.util.Optional;

/**
 * What the server tells those who look after it, and those who pass its news on.
 *
 * @param metrics where its figures are told; nowhere when there is none
 * @param securityContact whom to tell of a hole that somebody found
 * @param hub the WebSub hub that is told of each release
 */
public record Disclosure(Optional<ListenSocket> metrics, Optional<URI> securityContact, Optional<URI> hub) {
  /** Nothing. */
  public static final Disclosure NONE = new Disclosure(Optional.empty(), Optional.empty(), Optional.empty());
}
