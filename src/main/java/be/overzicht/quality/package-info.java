/**
 * The gate before a release: SHACL shapes, and the rules that SHACL cannot say.
 *
 * <p>Uses {@code store} and {@code rdf}; Jena SHACL lives here.
 */
package be.overzicht.quality;
