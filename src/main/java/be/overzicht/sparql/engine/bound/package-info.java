/**
 * Values that ask the budget before anything is done with them: numbers, durations and triple terms, which can become so
 * large that one step with them takes longer than a query may.
 *
 * <p>Uses {@code sparql.budget}.
 */
package be.overzicht.sparql.engine.bound;
