package be.overzicht.csvw.engine;

import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.RowReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Does what is done with every row of a table group. What is done once (metadata, headers, messages) is the same for all
 * engines, and so is what comes out.
 */
public interface RowEngine extends Closeable {
  /** How many suspect hashes of a key are looked into. */
  int SUSPECTS = 10_000;

  /** Learns what was found at an address: a document or a table. */
  default void found(String address, Resource resource) {}

  /** Learns which group is converted, before the first of its tables. */
  default void begin(TableGroup group) throws IOException {}

  /**
   * Writes all rows of a table, tells their problems in the order of the rows, and gathers their keys.
   *
   * @param opened the table, of which only the header was read
   * @return number of lines that were left out as comments
   * @throws be.overzicht.csvw.problem.FaultException when the table cannot be read to its end, after all rows before
   */
  int convert(TableInput table, List<KeyPlan> keys, RowReader opened, OutputStream out, ProblemLog log)
      throws IOException;

  /** Rows read so far. */
  long rows();

  /** Statements about rows written so far. */
  long statements();

  /** Makes the hashes of this run differ from those of others. */
  long seed();

  /** Some hashes that more than one row has. */
  LongSet repeated(KeyPlan key) throws IOException;

  /** Some hashes of rows that refer to no row, or to more than one. */
  Suspects unmatched(KeyPlan from, KeyPlan to) throws IOException;

  /** Those of some hashes that a row has; for messages, not for many. */
  LongSet present(KeyPlan key, LongSet hashes) throws IOException;

  /** Shows the rows whose keys have one of some hashes, in the order of the rows. */
  void scan(TableInput table, KeyPlan key, LongSet wanted, KeyVisitor visitor) throws IOException;
}
