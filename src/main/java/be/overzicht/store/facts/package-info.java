/**
 * The statements of a snapshot in plain values, for readers that are no RDF tools.
 *
 * <p>Uses no other package of this project.
 */
package be.overzicht.store.facts;
