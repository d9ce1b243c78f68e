package be.overzicht.csvw.engine;

import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongList;
import be.overzicht.csvw.key.RecentHashes;
import be.overzicht.csvw.plan.CellPlan;
import be.overzicht.csvw.plan.ColumnWriter;
import be.overzicht.csvw.plan.RowCells;
import be.overzicht.csvw.plan.RowTerms;
import be.overzicht.csvw.plan.SubjectPlan;
import be.overzicht.csvw.plan.TablePlan;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.read.RowBatch;
import be.overzicht.rdf.ByteOutput;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs a plan over the rows of one batch: the work that one thread does at a time. */
final class RowJob implements Callable<RowJob> {
  final RowBatch batch = new RowBatch();
  final ByteOutput out = new ByteOutput(1 << 20);
  final CellProblems problems;
  final List<LongList> hashes;
  private final TablePlan plan;
  private final CellPlan[] cellPlans;
  private final ColumnWriter[] writers;
  private final RowCells cells;
  private final RowTerms terms;
  private final boolean required;
  private final KeyPlan[] keys;
  private final RecentHashes[] recent;

  RowJob(TablePlan plan, List<KeyPlan> keys, int mostProblems) {
    this.plan = plan;
    this.problems = new CellProblems(mostProblems);
    this.cellPlans = plan.cells().toArray(CellPlan[]::new);
    this.writers = plan.writers().toArray(ColumnWriter[]::new);
    this.cells = new RowCells(cellPlans.length);
    this.terms = new RowTerms(plan.terms().toArray(SubjectPlan[]::new), cells, out);
    this.required = plan.cells().stream().anyMatch(CellPlan::isRequired);
    this.keys = keys.toArray(KeyPlan[]::new);
    this.recent = keys.stream().map(key -> new RecentHashes()).toArray(RecentHashes[]::new);
    this.hashes = keys.stream().map(key -> new LongList(1024)).toList();
  }

  @Override
  public RowJob call() {
    out.clear();
    hashes.forEach(LongList::clear);
    terms.clearStatements();
    problems.begin(batch);
    for (int row = 0; row < batch.rows(); row++) {
      problems.at(row);
      write(row);
    }
    problems.end();
    return this;
  }

  long statements() {
    return terms.statements();
  }

  /** Reads the cells of a row, without writing anything. */
  RowCells read(int row) {
    cells.begin(batch.bytes(), batch.rowNumber(row), batch.sourceNumber(row));
    int first = batch.firstCell(row);
    int there = Math.min(batch.cellCount(row), plan.realColumns());
    for (int i = 0; i < there; i++) {
      cellPlans[i].read(cells, batch.from(first + i), batch.to(first + i), problems);
    }
    for (int i = there; i < cellPlans.length; i++) {
      cellPlans[i].read(cells, 0, 0, problems);
    }
    return cells;
  }

  private void write(int row) {
    if (batch.cellCount(row) != plan.width()) {
      checkWidth(row);
    }
    if (isBlank(row)) {
      problems.addRow(required ? ProblemKind.ROW : ProblemKind.TABLE_WARNING, "the row is empty",
          "delete it, or set skipBlankRows in the dialect");
      problems.pause();
      read(row);
      problems.resume();
    } else {
      read(row);
      for (int i = 0; i < keys.length; i++) {
        gather(i);
      }
    }
    terms.begin();
    for (ColumnWriter writer : writers) {
      writer.write(terms);
    }
  }

  private void gather(int key) {
    LongList list = hashes.get(key);
    int before = list.size();
    keys[key].gather(cells, list);
    if (keys[key].isReference() && list.size() == before + 1 && recent[key].has(list.get(before))) {
      list.shorten(before);
    }
  }

  private boolean isBlank(int row) {
    int first = batch.firstCell(row);
    return batch.areEmpty(first, first + batch.cellCount(row));
  }

  private void checkWidth(int row) {
    int count = batch.cellCount(row);
    int end = batch.firstCell(row) + count;
    int surplus = count - plan.width();
    String what = "the row has " + count + " cells, and the table has " + plan.width() + " columns";
    if (surplus <= 0 && isBlank(row)) {
      return;
    }
    if (surplus < 0) {
      problems.addRow(ProblemKind.ROW, what, "add the missing cells, or delimiters for empty ones");
    } else if (batch.areEmpty(end - surplus, end)) {
      problems.addRow(ProblemKind.TABLE_WARNING, "the row has " + surplus + " empty cells too many",
          "delete the empty columns at the right of the table, and save it again");
    } else {
      problems.addRow(ProblemKind.ROW, what, "put cells that hold the delimiter in quotes, or take the last cells out");
    }
  }
}
