package be.overzicht.csvw.engine;

import be.overzicht.csvw.plan.CellFaults;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.RowBatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The problems of the rows of one batch: the first ones kept, the others counted. */
final class CellProblems implements CellFaults {
  private final List<Finding> kept = new ArrayList<>();
  private final Map<ProblemKind, Long> counted = new EnumMap<>(ProblemKind.class);
  private final int limit;
  private RowBatch batch;
  private int row;
  private int told;
  private boolean paused;

  /** Keeps so many problems of a batch. */
  CellProblems(int limit) {
    this.limit = limit;
  }

  void begin(RowBatch rows) {
    batch = rows;
    kept.clear();
    counted.clear();
    told = 0;
  }

  /** Goes on to a row, and tells first what is wrong with its quoting and what stands before it. */
  void at(int rowOfBatch) {
    row = rowOfBatch;
    tellBefore(row + 1 < batch.rows() ? batch.line(row + 1) : Integer.MAX_VALUE);
  }

  /** Tells what is left when all rows were read. */
  void end() {
    tellBefore(Integer.MAX_VALUE);
  }

  private void tellBefore(int line) {
    List<Finding> findings = batch.findings();
    while (told < findings.size() && findings.get(told).problem().line() < line) {
      add(findings.get(told++));
    }
  }

  /** Leaves out what follows, because it comes from one problem that was told. */
  void pause() {
    paused = true;
  }

  /** Takes problems again. */
  void resume() {
    paused = false;
  }

  @Override
  public void add(ProblemKind kind, int column, String what, String remedy) {
    if (paused) {
      return;
    }
    if (kept.size() < limit) {
      boolean there = column < batch.cellCount(row);
      Place place = there ? batch.place(row, batch.firstCell(row) + column) : batch.place(row);
      kept.add(Finding.at(kind, place, what, remedy));
    } else {
      counted.merge(kind, 1L, Long::sum);
    }
  }

  /** A problem of the row. */
  void addRow(ProblemKind kind, String what, String remedy) {
    add(Finding.at(kind, batch.place(row), what, remedy));
  }

  /** Passes all problems on. */
  void report(ProblemLog log) {
    kept.forEach(log::add);
    counted.forEach((kind, number) -> log.count(batch.place(0).file(), kind, number));
  }

  private void add(Finding finding) {
    if (paused) {
      return;
    }
    if (kept.size() < limit) {
      kept.add(finding);
    } else {
      counted.merge(finding.kind(), 1L, Long::sum);
    }
  }
}
