/**
 * Portals, replicas and crawlers: their own programs harvest, follow and resume what the server publishes.
 *
 * <p>Uses the public side of {@code build} and {@code http}, and clients as processes of their own.
 */
package be.overzicht.harvest;
