/**
 * Lines of N-Triples and N-Quads as bytes: sorted with bounded memory, merged, compared, taken apart.
 *
 * <p>Uses nothing but the Java library.
 */
package be.overzicht.release.lines;
