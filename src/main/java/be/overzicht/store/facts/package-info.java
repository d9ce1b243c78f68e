/**
 * The statements of a snapshot in plain values, for readers that are no RDF tools.
 *
 * <p>Uses {@code store}.
 */
package be.overzicht.store.facts;
