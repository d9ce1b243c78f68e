/**
 * What people do with what they found: apply, compare, follow, and tell that something is wrong.
 *
 * <p>Uses {@code http.page.offer}, {@code http.page.model}, {@code html}, {@code catalog}, {@code store} and
 * {@code release}.
 */
package be.overzicht.http.page.act;
