/**
 * Follows another Overzicht: fetches its releases, proves them by their hashes, and publishes them here.
 *
 * <p>Uses {@code release}, {@code release.publish}, {@code release.remote} and {@code release.verify}.
 */
package be.overzicht.release.mirror;
