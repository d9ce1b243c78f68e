/**
 * Reads a release into memory, as fast as that can be done: terms from bytes, graphs filled side by side, and of a release
 * that follows another one only the changes.
 *
 * <p>Uses {@code release} and {@code store}.
 */
package be.overzicht.store.load;
