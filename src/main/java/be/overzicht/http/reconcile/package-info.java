/**
 * The Reconciliation Service API: names and numbers in tables of others lead to things of ours.
 *
 * <p>Uses {@code html}, {@code html.view}, {@code http.document}, {@code http.exchange}, {@code http.negotiation},
 * {@code http.page}, {@code http.page.model}, {@code http.problem}, {@code search},
 * {@code sparql.protocol} and {@code store.facts}.
 */
package be.overzicht.http.reconcile;
