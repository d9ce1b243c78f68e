package be.overzicht.http;

import java.net.URI;
import java.util.Optional;

/**
 * What the server tells those who look after it.
 *
 * @param metrics where its figures are told; nowhere when there is none
 * @param securityContact whom to tell of a hole that somebody found
 */
public record Disclosure(Optional<ListenSocket> metrics, Optional<URI> securityContact) {
  /** Nothing. */
  public static final Disclosure NONE = new Disclosure(Optional.empty(), Optional.empty());
}
