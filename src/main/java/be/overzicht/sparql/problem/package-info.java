/**
 * Why queries are not answered: what clients are told, and the names by which pages find their own words.
 *
 * <p>Uses {@code sparql.budget}.
 */
package be.overzicht.sparql.problem;
