package be.overzicht.store;

import java.util.Comparator;

/**
 * A statement that points to a thing, seen from that thing.
 *
 * @param subject the IRI that points
 * @param predicate the property it points with
 */
public record Incoming(String subject, String predicate) {
  /** By subject, then by property. */
  static final Comparator<Incoming> ORDER = Comparator.comparing(Incoming::subject).thenComparing(Incoming::predicate);
}
