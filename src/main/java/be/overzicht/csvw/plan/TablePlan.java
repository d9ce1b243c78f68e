package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.plain.PlainCell;
import be.overzicht.csvw.plain.PlainColumn;
import be.overzicht.csvw.plain.PlainPlan;
import be.overzicht.csvw.plain.PlainTerm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** How plain rows are written, when there can be any; the columns of keys have to be in one form for equal values. */
  public Optional<PlainPlan> plain(Set<Integer> keyColumns) {
    List<PlainTerm> plainTerms = new ArrayList<>();
    Set<Integer> inOneForm = new HashSet<>(keyColumns);
    for (SubjectPlan term : terms) {
      term.plain().ifPresent(plainTerms::add);
    }
    for (PlainTerm term : plainTerms) {
      for (int hole : term.holes()) {
        inOneForm.add(hole);
      }
    }
    List<PlainCell> plainCells = new ArrayList<>();
    for (CellPlan cell : cells.subList(0, realColumns)) {
      (inOneForm.contains(cell.column()) ? cell.plainInOneForm() : cell.plain()).ifPresent(plainCells::add);
    }
    boolean allPlain = width == realColumns && plainTerms.size() == terms.size() && plainCells.size() == realColumns
        && cells.stream().skip(realColumns).allMatch(CellPlan::isNothingWhenEmpty)
        && inOneForm.stream().allMatch(column -> column < realColumns);
    return allPlain ? plain(plainCells, plainTerms) : Optional.empty();
  }

  private Optional<PlainPlan> plain(List<PlainCell> plainCells, List<PlainTerm> plainTerms) {
    List<PlainColumn> columns = new ArrayList<>();
    for (ColumnWriter writer : writers) {
      writer.plain(plainCells).ifPresent(columns::add);
    }
    return columns.size() < writers.size() ? Optional.empty()
        : Optional.of(new PlainPlan(width, plainCells, plainTerms, columns));
  }
}
