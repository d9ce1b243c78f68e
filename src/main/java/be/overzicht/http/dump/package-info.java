/**
 * The files of releases, to download.
 *
 * <p>Uses {@code http.exchange}, {@code http.problem} and {@code release}.
 */
package be.overzicht.http.dump;
