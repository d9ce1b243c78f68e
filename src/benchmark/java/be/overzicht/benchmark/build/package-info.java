/**
 * Measures whole builds: tables of any size through the gate into a published release.
 *
 * <p>Uses the runnable jar as a process of its own, and nothing of the program's code but the format of a release.
 */
package be.overzicht.benchmark.build;
