package be.overzicht.csvw.run;

import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.plan.OutputForm.RowStatements;
import be.overzicht.csvw.plan.OutputForm;
import be.overzicht.csvw.table.OpenTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/** Converts the tables of a group one after the other. */
public final class GroupConversion {
  private final GroupTables tables;
  private final OutputStream out;
  private final GroupStatements statements;

  /** A conversion of these tables. */
  public GroupConversion(GroupTables tables, OutputStream out) {
    this.tables = tables;
    this.out = out;
    this.statements = new GroupStatements(tables.group().id());
  }

  /** Statements written. */
  public long statements() {
    return tables.engine().statements() + statements.statements();
  }

  /** Writes the statements of all tables. */
  public void run() throws IOException {
    if (describesTables()) {
      statements.group(tables.group().annotations(), OutputForm.end(null));
      flush();
    }
    while (tables.next().isPresent()) {
      tables.work(this::convert);
    }
  }

  private OptionalInt convert(OpenTable table) throws IOException {
    if (describesTables() && table.description().output() == Output.WRITTEN) {
      statements.table(table.plan().table(), table.form());
      flush();
    }
    return OptionalInt.of(
        tables.engine().convert(table.input(), tables.keys(table), table.reader(), out, table.log()));
  }

  private boolean describesTables() {
    return tables.settings().rows() == RowStatements.STANDARD;
  }

  private void flush() throws IOException {
    statements.out().writeTo(out);
    statements.out().clear();
  }
}
