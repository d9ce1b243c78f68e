/**
 * The rules that shapes cannot say: check digits, codes against names, what two tables say of the same thing.
 *
 * <p>Uses {@code quality}'s findings, {@code store} and {@code rdf}.
 */
package be.overzicht.quality.rule;
