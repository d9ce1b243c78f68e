/**
 * Documentation that runs: what the README says is done against a running server, and every link leads somewhere.
 *
 * <p>Uses the program as a reader would: over HTTP and by its command line.
 */
package be.overzicht.docs;
