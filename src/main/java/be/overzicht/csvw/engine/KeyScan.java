package be.overzicht.csvw.engine;

import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongList;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.plan.RowCells;
import be.overzicht.csvw.plan.TablePlan;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.util.List;

/** Reads rows again and shows those whose keys have one of some hashes. */
public final class KeyScan {
  private final RowJob job;
  private final KeyPlan key;
  private final LongSet wanted;

  /** Looks for these hashes of a key. */
  public KeyScan(TablePlan plan, KeyPlan key, LongSet wanted) {
    this.job = new RowJob(plan.silent(), List.of(), 0);
    this.key = key;
    this.wanted = wanted;
  }

  /** Reads the rest of the rows of a table. */
  public void scan(RowReader reader, KeyVisitor visitor) throws IOException {
    LongList hashes = new LongList(16);
    while (reader.next(job.batch)) {
      job.problems.begin(job.batch);
      job.problems.pause();
      for (int row = 0; row < job.batch.rows(); row++) {
        RowCells cells = job.read(row);
        hashes.clear();
        key.gather(cells, hashes);
        for (int i = 0; i < hashes.size(); i++) {
          if (wanted.contains(hashes.get(i))) {
            visitor.visit(key.texts(cells).get(i), place(row));
          }
        }
      }
    }
  }

  private Place place(int row) {
    int column = key.columns()[0];
    return column < job.batch.cellCount(row)
        ? job.batch.place(row, job.batch.firstCell(row) + column)
        : job.batch.place(row);
  }
}
