/**
 * A release in a SPARQL service of others, where its queries run: loaded by updates, and asked over HTTP.
 *
 * <p>Uses {@code release} and {@code rdf}; requests to a store are made only here.
 */
package be.overzicht.store.remote;
