/**
 * The change feed: Linked Data Event Stream pages made from the versions in the releases.
 *
 * <p>Uses {@code release} and {@code rdf}.
 */
package be.overzicht.feed;
