package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.TableDescription;
import java.util.List;

/**
 * A table description compiled: how its cells are read, and what its rows are written as. Nothing in it changes, so
 * that several threads run it.
 *
 * @param table the description
 * @param cells how the cells of each column are read, virtual columns last
 * @param realColumns number of columns that stand in the file
 * @param width number of cells that a row has
 * @param terms the terms that statements share
 * @param writers what writes the statements of a row: those about the row itself, if any, and those of each column
 */
public record TablePlan(
    TableDescription table,
    List<CellPlan> cells,
    int realColumns,
    int width,
    List<SubjectPlan> terms,
    List<ColumnWriter> writers) {

  /** The same plan, which writes nothing. */
  public TablePlan silent() {
    return with(List.of());
  }

  /** The same plan with other writers. */
  public TablePlan with(List<ColumnWriter> others) {
    return new TablePlan(table, cells, realColumns, width, List.of(), others);
  }
}
