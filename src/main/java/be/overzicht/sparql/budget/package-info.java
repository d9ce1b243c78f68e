/**
 * What one query may use of time, rows, bytes and memory, what all may use together, and the watch over it.
 *
 * <p>Uses no other package of this project; of libraries only ARQ's context, in which a query finds its budget, and the log.
 */
package be.overzicht.sparql.budget;
