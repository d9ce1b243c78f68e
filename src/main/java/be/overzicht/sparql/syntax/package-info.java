/**
 * From the text of a query to ARQ's tree of it: how large it is, its words, and where it is wrong.
 *
 * <p>Uses {@code sparql.protocol}, {@code sparql.problem} and {@code sparql.budget}.
 */
package be.overzicht.sparql.syntax;
