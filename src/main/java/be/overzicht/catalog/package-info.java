/**
 * How a release describes itself to harvesters: DCAT-AP Vlaanderen and VoID.
 *
 * <p>Uses {@code release} and {@code rdf}.
 */
package be.overzicht.catalog;
