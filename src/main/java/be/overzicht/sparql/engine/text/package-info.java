/**
 * Functions over texts that ask the budget while they match, replace and grow.
 *
 * <p>Uses {@code sparql.budget}, {@code sparql.engine.bound}, {@code sparql.engine.value} and {@code text}.
 */
package be.overzicht.sparql.engine.text;
