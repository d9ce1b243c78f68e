package be.overzicht.csvw;

import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import java.util.Map;

/**
 * What a conversion came to.
 *
 * @param outcome whether everything is valid, and if not, whether there is output
 * @param rows data rows read
 * @param statements statements written
 * @param problems number of problems by kind, most frequent first, also those beyond the limit of messages
 * @param held number of problems by file that were found and not told
 */
public record ConversionReport(Outcome outcome, long rows, long statements, Map<ProblemKind, Long> problems,
    Map<String, Long> held) {

  /** How a conversion ended. */
  public enum Outcome {
    /** Valid, perhaps with warnings. */
    VALID,
    /** Converted to the end, but the tables break rules of their metadata. */
    INVALID,
    /** Not converted: the metadata or a table cannot be used. */
    FAILED
  }

  /** What a log and the end of the tables tell. */
  static ConversionReport of(boolean failed, long rows, long statements, ProblemLog log) {
    Outcome outcome = failed ? Outcome.FAILED : log.hasErrors() ? Outcome.INVALID : Outcome.VALID;
    return new ConversionReport(outcome, rows, statements, log.counts(), log.held());
  }

  /** Whether there was no error. */
  public boolean isValid() {
    return outcome == Outcome.VALID;
  }

  /** Whether there were warnings. */
  public boolean hasWarnings() {
    return problems.keySet().stream().anyMatch(ProblemKind::isWarning);
  }
}
