/**
 * The rules on authorities: their numbers, names, areas, links and mergers.
 *
 * <p>Uses {@code quality.rule}, {@code store} and {@code rdf}.
 */
package be.overzicht.quality.rule.authority;
