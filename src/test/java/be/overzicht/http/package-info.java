/**
 * The server from outside: a real one on a free port, with a release of a few statements.
 *
 * <p>Uses everything that the server uses.
 */
package be.overzicht.http;
