/**
 * A file system that fails when a test says so, in front of the real one.
 *
 * <p>Uses nothing but the Java library.
 */
package be.overzicht.testing.disk;
