/**
 * Numbers, times and durations as XML Schema 1.1 and XPath reckon with them, where ARQ's own ways differ.
 *
 * <p>Uses nothing of ours.
 */
package be.overzicht.sparql.engine.value;
