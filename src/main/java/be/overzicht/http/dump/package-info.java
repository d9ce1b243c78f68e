/**
 * The files of releases, to download.
 *
 * <p>Uses {@code http.exchange} and {@code release}.
 */
package be.overzicht.http.dump;
