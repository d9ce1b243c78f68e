/**
 * What another Overzicht sends over HTTP, read with patience that ends.
 *
 * <p>Uses {@code release}.
 */
package be.overzicht.release.remote;
