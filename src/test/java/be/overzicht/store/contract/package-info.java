/**
 * What every snapshot promises, wherever it is held: one test, and a subclass for each place.
 *
 * <p>Uses {@code store}, {@code sparql}, {@code release}, {@code build} and {@code http.page}.
 */
package be.overzicht.store.contract;
