/**
 * A release in a TDB2 store beside the releases, for data beyond the heap; a cache that can be made again.
 *
 * <p>Uses {@code release}, {@code release.lines}, {@code release.verify}, {@code store},
 * {@code store.load}, {@code store.things} and {@code rdf}; TDB2 lives only here.
 */
package be.overzicht.store.disk;
