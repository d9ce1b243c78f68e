/**
 * What tests of several packages share: outside tools, the shared suites, running the program as its own process.
 *
 * <p>Uses only JUnit and the JDK: what it starts, it starts as a reader of the README would.
 */
package be.overzicht.testing;
