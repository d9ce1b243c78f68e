/**
 * The pipeline from the sources to a published release.
 *
 * <p>Uses {@code csvw}, {@code quality}, {@code store}, {@code release} and {@code rdf}.
 */
package be.overzicht.build;
