/**
 * A release in a TDB2 store beside the releases, for data beyond the heap; a cache that can be made again.
 *
 * <p>Uses {@code release}, {@code store} and {@code store.load}; TDB2 lives only here.
 */
package be.overzicht.store.disk;
