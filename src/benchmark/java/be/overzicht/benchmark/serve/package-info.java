/**
 * Measures serving side by side with its peers, and switching to a later release, each server as its own process:
 * {@code mvn -Pbenchmark verify -Dbenchmark=serve} or {@code switch}.
 *
 * <p>Uses generated releases; talks to servers over HTTP only.
 */
package be.overzicht.benchmark.serve;
