package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.OneMachine;
import be.overzicht.csvw.engine.TableRun;
import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.plan.ColumnWriter;
import be.overzicht.csvw.table.OpenTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Hands on the rows of a group, batch by batch, and checks all that a conversion checks. */
public final class GroupRows {
  private final GroupTables tables;
  private final OneMachine engine;
  private final Function<TableDescription, ColumnWriter> receivers;
  private Optional<TableRun> current = Optional.empty();
  private long rows;

  /** Hands the rows of each table to what this function has for it; tables whose output is suppressed are only checked. */
  public GroupRows(GroupTables tables, OneMachine engine, Function<TableDescription, ColumnWriter> receivers) {
    this.tables = tables;
    this.engine = engine;
    this.receivers = receivers;
  }

  /** Rows read, of all tables. */
  public long rows() {
    return rows + current.map(TableRun::rows).orElse(0L);
  }

  /** Hands on the next batch of rows; false when all tables were read, and their keys checked. */
  public boolean next() throws IOException {
    while (current.isPresent() || open()) {
      TableRun run = current.orElseThrow();
      if (tables.work(table -> batch(run, table))) {
        return true;
      }
      rows += run.rows();
      current = Optional.empty();
    }
    return false;
  }

  private boolean open() throws IOException {
    current = tables.next().map(table -> engine.run(table.plan().with(receivers(table)), tables.keys(table),
        OutputStream.nullOutputStream(), table.log()));
    return current.isPresent();
  }

  private static OptionalInt batch(TableRun run, OpenTable table) throws IOException {
    return run.runOverBatch(table.reader()) ? OptionalInt.empty() : OptionalInt.of(table.reader().commentLines());
  }

  private List<ColumnWriter> receivers(OpenTable table) {
    return table.description().output() == Output.WRITTEN ? List.of(receivers.apply(table.plan().table())) : List.of();
  }
}
