package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.TableDescription;
import java.util.List;

/**
 * A table description compiled: how its cells are read, and what its rows are written as. Nothing in it changes, so
 * that
 * several threads run it.
 *
 * @param table the description
 * @param cells how the cells of each column are read, virtual columns last
 * @param realColumns number of columns that stand in the file
 * @param width number of cells that a row has
 * @param terms the terms that statements share
 * @param row the statements about the row itself
 * @param columns the statements of each column that is written
 */
public record TablePlan(
    TableDescription table,
    List<CellPlan> cells,
    int realColumns,
    int width,
    SubjectPlan[] terms,
    ColumnWriter row,
    List<ColumnWriter> columns) {

  /** The same plan, which writes nothing. */
  public TablePlan silent() {
    return new TablePlan(table, cells, realColumns, width, terms, nothing -> { }, List.of());
  }
}
