/**
 * The rules on authorities: their numbers, names, areas, links and mergers.
 *
 * <p>Uses {@code quality} and {@code store}.
 */
package be.overzicht.quality.rule.authority;
