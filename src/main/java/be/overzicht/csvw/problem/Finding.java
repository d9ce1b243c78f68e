package be.overzicht.csvw.problem;

import be.overzicht.rdf.Problem;

/** A problem and its kind. */
public record Finding(ProblemKind kind, Problem problem) {

  /** A finding at a place; its severity follows from its kind. */
  public static Finding at(ProblemKind kind, Place place, String what, String remedy) {
    Problem problem = kind.isWarning()
        ? Problem.warning(place.file(), place.line(), place.column(), what, remedy)
        : Problem.error(place.file(), place.line(), place.column(), what, remedy);
    return new Finding(kind, problem);
  }
}
