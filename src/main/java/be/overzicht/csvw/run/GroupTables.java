package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.metadata.ForeignKeys;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Resources;
import be.overzicht.csvw.table.OpenTable;
import be.overzicht.csvw.table.Opening;
import be.overzicht.csvw.table.TableOpening;
import java.io.Closeable;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables of a group, opened one after the other; their keys are checked when all were read. */
public final class GroupTables implements Closeable {
  private final TableGroup group;
  private final Opening settings;
  private final RowEngine engine;
  private final ProblemLog log;
  private final TableOpening opening;
  private final GroupKeys keys;
  private final Map<TableDescription, TableInput> inputs = new IdentityHashMap<>();
  private Optional<OpenTable> current = Optional.empty();
  private int number;
  private boolean failed;

  /** The tables of this group, which are found among these resources and read by this engine. */
  public GroupTables(TableGroup group, Resources resources, Opening settings, RowEngine engine, ProblemLog log)
      throws IOException {
    this.group = group;
    this.engine = engine;
    this.settings = settings;
    this.log = log;
    this.opening = new TableOpening(resources, settings, log);
    new ForeignKeys(group).require();
    this.keys = new GroupKeys(group, engine.seed());
    engine.begin(group);
  }

  /** Work on an open table, a piece at a time. */
  @FunctionalInterface
  interface Work {
    /** Does a piece; says how many lines were comments when the table was read to its end. */
    OptionalInt next(OpenTable table) throws IOException;
  }

  TableGroup group() {
    return group;
  }

  Opening settings() {
    return settings;
  }

  RowEngine engine() {
    return engine;
  }

  /** What is gathered for the keys of a table. */
  List<KeyPlan> keys(OpenTable table) {
    return keys.of(table.description()).stream().map(GroupKeys.Key::plan).toList();
  }

  /** Whether a table could not be read to its end. */
  public boolean hasFailed() {
    return failed;
  }

  /** Opens the next table that can be opened; empty when there is none, and the keys are checked. */
  Optional<OpenTable> next() throws IOException {
    while (current.isEmpty() && number < group.tables().size()) {
      TableDescription table = group.tables().get(number++);
      try {
        current = Optional.of(opening.open(table, number));
      } catch (FaultException fault) {
        fail(fault);
      }
    }
    if (current.isEmpty() && number++ == group.tables().size()) {
      new KeyCheck(inputs, engine, log).run(keys);
    }
    return current;
  }

  /** Works on the table that is open; false when it was read to its end, or could not be. */
  boolean work(Work work) throws IOException {
    OpenTable table = current.orElseThrow();
    try {
      OptionalInt comments = work.next(table);
      if (comments.isEmpty()) {
        return true;
      }
      table.tellComments(comments.getAsInt(), log);
      if (table.fits()) {
        inputs.put(table.description(), table.input());
      }
    } catch (FaultException fault) {
      fail(fault);
    }
    close();
    return false;
  }

  private void fail(FaultException fault) {
    failed = true;
    log.add(fault.finding());
  }

  /** Closes the table that is open. */
  @Override
  public void close() throws IOException {
    if (current.isPresent()) {
      current.get().reader().close();
      current = Optional.empty();
    }
  }
}
