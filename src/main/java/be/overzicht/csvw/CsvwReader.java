package be.overzicht.csvw;

import be.overzicht.csvw.engine.OneMachine;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.run.GroupRows;
import be.overzicht.csvw.run.GroupTables;
import be.overzicht.csvw.table.Purpose;
import be.overzicht.rdf.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the rows of a table group one after the other, in the order of the tables, with the values that its metadata
 * gives them. A few thousand rows are in memory at a time, however long the tables are. All that a conversion checks is
 * checked; what concerns the group, such as its keys, is told after the last row.
 *
 * <p>Like a {@link java.nio.file.DirectoryStream}, it can be gone through once, and is closed when it is no longer used.
 */
public final class CsvwReader implements Iterable<CsvwRow>, Closeable {
  private final ProblemLog log;
  private final OneMachine engine = new OneMachine(1);
  private final Queue<CsvwRow> waiting = new ArrayDeque<>();
  private final Optional<GroupTables> tables;
  private final Optional<GroupRows> rows;
  private boolean taken;

  private CsvwReader(ConversionRequest request, Consumer<Problem> problems) throws IOException {
    log = Converter.log(request, problems);
    tables = tables(request);
    rows = tables.map(found -> new GroupRows(found, engine, table -> new RowCollector(table, waiting::add)));
  }

  /**
   * Opens the tables of a request. Problems are told while rows are read; when the metadata cannot be used that is told,
   * and there are no rows.
   *
   * @throws IOException when metadata cannot be read
   */
  public static CsvwReader open(ConversionRequest request, Consumer<Problem> problems) throws IOException {
    return new CsvwReader(request, problems);
  }

  private Optional<GroupTables> tables(ConversionRequest request) throws IOException {
    try {
      return Optional.of(Converter.tables(request, Purpose.CONVERT, engine, log));
    } catch (FaultException fault) {
      log.add(fault.finding());
      return Optional.empty();
    }
  }

  /**
   * The rows; they can be asked for once.
   *
   * @throws UncheckedIOException by its iterator, when a table cannot be read to its end
   */
  @Override
  public Iterator<CsvwRow> iterator() {
    if (taken) {
      throw new IllegalStateException("the rows were asked for before; open another reader");
    }
    taken = true;
    return new Rows();
  }

  /** The rows as a stream; they can be asked for once. */
  public Stream<CsvwRow> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** What reading came to so far: whether all is valid is known when there are no more rows. */
  public ConversionReport report() {
    boolean failed = tables.map(GroupTables::hasFailed).orElse(true);
    return ConversionReport.of(failed, rows.map(GroupRows::rows).orElse(0L), 0, log);
  }

  @Override
  public void close() throws IOException {
    try (engine) {
      if (tables.isPresent()) {
        tables.get().close();
      }
    }
  }

  private boolean fill() {
    try {
      boolean more = rows.isPresent();
      while (waiting.isEmpty() && more) {
        more = rows.get().next();
      }
      return !waiting.isEmpty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private final class Rows implements Iterator<CsvwRow> {
    @Override
    public boolean hasNext() {
      return !waiting.isEmpty() || fill();
    }

    @Override
    public CsvwRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there are no more rows");
      }
      return waiting.remove();
    }
  }
}
