/**
 * How the things of a class are shown: the display shapes of a release, read once.
 *
 * <p>Uses {@code release}, {@code store} and {@code rdf}.
 */
package be.overzicht.http.page.display;
