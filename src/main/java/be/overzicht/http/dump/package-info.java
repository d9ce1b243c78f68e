/**
 * The files of releases, to download, and the page of each release.
 *
 * <p>Uses {@code http.document}, {@code http.exchange}, {@code http.negotiation}, {@code http.page}, {@code http.problem},
 * {@code release} and {@code rdf}.
 */
package be.overzicht.http.dump;
