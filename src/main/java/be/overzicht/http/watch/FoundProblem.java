package be.overzicht.http.watch;

import be.overzicht.rdf.Problem;

/**
 * A problem of the sources, with the line that it is in.
 *
 * @param problem where it is, what it is, and what to do about it
 * @param line the line as it stands in the file; empty when the problem is in the file as a whole
 */
public record FoundProblem(Problem problem, String line) {}
