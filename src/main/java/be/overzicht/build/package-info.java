/**
 * The pipeline from the sources to a published release.
 *
 * <p>Uses every package below it, none of the serving ones.
 */
package be.overzicht.build;
