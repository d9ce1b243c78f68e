/**
 * What one query may use, checked where the work is done: in finds, rows, texts and held memory.
 *
 * <p>Uses no other package of this project; ARQ lives here because its engine is taught to ask the budget.
 */
package be.overzicht.sparql.budget;
