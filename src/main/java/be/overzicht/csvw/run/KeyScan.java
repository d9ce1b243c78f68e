package be.overzicht.csvw.run;

import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongList;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.plan.RowCells;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a table again and shows the rows whose keys have one of some hashes. */
final class KeyScan {
  private KeyScan() {}

  /** Takes the text of a key, its hash, and where it stands. */
  @FunctionalInterface
  interface Visitor {
    void visit(String text, long hash, Place place);
  }

  static void scan(TableInput table, KeyPlan key, LongSet wanted, Visitor visitor) throws IOException {
    RowJob job = new RowJob(table.plan().silent(), List.of(), Optional.empty(), 0);
    LongList hashes = new LongList(16);
    try (RowReader reader = RowReader.open(table.resource(), table.dialect())) {
      while (reader.next(job.batch)) {
        job.problems.begin(job.batch);
        job.problems.pause();
        for (int row = 0; row < job.batch.rows(); row++) {
          job.problems.at(row);
          RowCells cells = job.read(row);
          hashes.clear();
          key.gather(cells, hashes);
          for (int i = 0; i < hashes.size(); i++) {
            if (wanted.contains(hashes.get(i))) {
              visitor.visit(key.texts(cells).get(i), hashes.get(i), place(job, row, key));
            }
          }
        }
      }
    }
  }

  private static Place place(RowJob job, int row, KeyPlan key) {
    int column = key.columns()[0];
    return column < job.batch.cellCount(row)
        ? job.batch.place(row, job.batch.firstCell(row) + column)
        : job.batch.place(row);
  }
}
