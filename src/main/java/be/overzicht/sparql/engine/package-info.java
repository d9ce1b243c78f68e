/**
 * ARQ taught to ask the budget where the work is done: in finds, rows, texts and everything that is held.
 *
 * <p>Uses {@code sparql.budget}, {@code sparql.syntax}, {@code store} and {@code text}.
 */
package be.overzicht.sparql.engine;
