/**
 * Reads the master of a release into memory, as fast as it can be read: terms from bytes, graphs filled side by side.
 *
 * <p>Uses no other package of this project.
 */
package be.overzicht.store.load;
