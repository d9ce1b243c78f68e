/**
 * Measures serving side by side with its peers, each as its own process: {@code mvn -Pbenchmark verify
 * -Dbenchmark=serve}.
 *
 * <p>Uses {@code release} to lay out generated data, and {@code rdf}; talks to servers over HTTP only.
 */
package be.overzicht.benchmark.serve;
