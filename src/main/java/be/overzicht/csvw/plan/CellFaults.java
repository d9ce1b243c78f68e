package be.overzicht.csvw.plan;

import be.overzicht.csvw.problem.ProblemKind;

/** Takes what is wrong with the cells of a row. */
@FunctionalInterface
public interface CellFaults {
  /** A problem of the cell in this column of the row. */
  void add(ProblemKind kind, int column, String what, String remedy);
}
