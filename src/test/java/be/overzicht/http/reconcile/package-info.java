/**
 * Tests of reconciliation, as its clients speak.
 *
 * <p>Uses {@code testing}.
 */
package be.overzicht.http.reconcile;
