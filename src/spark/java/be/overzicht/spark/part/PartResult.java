package be.overzicht.spark.part;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.rdf.Problem;
import be.overzicht.spark.file.WorkFile;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a part came to.
 *
 * @param rows rows read
 * @param statements statements written
 * @param comments lines that were left out as comments
 * @param output the statements
 * @param hashes the hashes of keys
 * @param told problems that are shown
 * @param counts all problems by kind
 * @param fault what ended the part before its end; nothing or one
 */
public record PartResult(
    long rows,
    long statements,
    int comments,
    WorkFile output,
    WorkFile hashes,
    List<Told> told,
    Map<ProblemKind, Long> counts,
    List<Fault> fault) implements Serializable {

  /** A problem on its way from one machine to another. */
  public record Told(Problem.Severity severity, String file, int line, int column, String what, String remedy)
      implements Serializable {
    static Told of(Problem problem) {
      return new Told(problem.severity(), problem.file(), problem.line(), problem.column(), problem.what(),
          problem.remedy());
    }

    /** The problem. */
    public Problem problem() {
      return new Problem(severity, file, line, column, what, remedy);
    }
  }

  /** A fault on its way. */
  public record Fault(ProblemKind kind, Told told) implements Serializable {
    static Fault of(Finding finding) {
      return new Fault(finding.kind(), Told.of(finding.problem()));
    }

    /** The fault, to be thrown. */
    public FaultException exception() {
      return new FaultException(kind, new Place(told.file(), told.line(), told.column()), told.what(), told.remedy());
    }
  }
}
