/**
 * Checks copies against the hashes of a release: its folder, downloads, RDF files, replays of the feed, other servers.
 *
 * <p>Uses {@code release}, {@code release.lines}, {@code release.remote} and {@code rdf}.
 */
package be.overzicht.release.verify;
