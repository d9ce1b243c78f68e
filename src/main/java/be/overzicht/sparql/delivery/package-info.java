/**
 * How answers leave: whole ones with length and validator, long ones as they come, and broken ones so that it is noticed.
 *
 * <p>Uses {@code sparql.answer}, {@code sparql.protocol}, {@code sparql.problem} and {@code sparql.budget}; of Jetty what
 * the servlet interface cannot say.
 */
package be.overzicht.sparql.delivery;
