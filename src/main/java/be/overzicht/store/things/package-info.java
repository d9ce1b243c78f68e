/**
 * Which things a release has, by their concepts: walked in memory, or read page by page from a file beside a store.
 *
 * <p>Uses {@code release.lines} and {@code rdf}.
 */
package be.overzicht.store.things;
