/**
 * Functions over texts that ask the budget while they match, replace and grow.
 *
 * <p>Uses {@code sparql.budget} and {@code text}.
 */
package be.overzicht.sparql.engine.text;
