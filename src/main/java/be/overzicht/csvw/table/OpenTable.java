package be.overzicht.csvw.table;

import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.plan.OutputForm;
import be.overzicht.csvw.plan.TablePlan;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.RowReader;

/**
 * A table whose header was read.
 *
 * @param description what the metadata says of it
 * @param form how its statements are written
 * @param input how it is read, which can be done again
 * @param reader has its rows
 * @param log takes the problems of its rows
 * @param fits whether the header is that of the metadata
 */
public record OpenTable(TableDescription description, OutputForm form, TableInput input, RowReader reader,
    ProblemLog log, boolean fits) {

  /** How its rows are run over. */
  public TablePlan plan() {
    return input.plan();
  }

  /** A comment that no dialect asked for may be a row that nobody wanted to lose. */
  public void tellComments(int comments, ProblemLog group) {
    if (comments > 0 && input.dialect().comments() == Dialect.Comments.USUAL) {
      group.add(Finding.at(ProblemKind.TABLE_WARNING, Place.in(input.resource().name()),
          comments + " lines begin with # and are left out as comments",
          "set \"commentPrefix\": null in the dialect if they are rows"));
    }
  }
}
