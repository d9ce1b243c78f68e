package be.overzicht.spark.part;

import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.RowReader;
import be.overzicht.csvw.read.RowStart;
import be.overzicht.csvw.read.RowStart.Controls;
import be.overzicht.spark.file.SharedFile;
import java.io.IOException;
import java.io.Serializable;

/**
 * Rows of a table that one machine reads at a time.
 *
 * @param table the place of the table among those of its shipment
 * @param file where they are
 * @param from where the first of them begins; {@link #WHOLE} for the whole file with its header
 * @param to where the last of them ends
 * @param line the line of the first, from 1
 * @param source its number in the file, with headers and comments, from 1
 * @param number its number among the rows, from 1
 * @param controls whether the first control character of the file stands elsewhere
 */
public record Part(
    int table,
    SharedFile file,
    long from,
    long to,
    long line,
    long source,
    long number,
    Controls controls) implements Serializable {
  private static final long WHOLE = -1;

  /** A whole table. */
  public static Part whole(int table, SharedFile file) {
    return new Part(table, file, WHOLE, WHOLE, 1, 1, 1, Controls.UNKNOWN);
  }

  /** Whether this is a whole table. */
  public boolean isWhole() {
    return from == WHOLE;
  }

  /** The same part, whose rows begin with this one. */
  public Part numbered(long first) {
    return new Part(table, file, from, to, line, source, first, controls);
  }

  /** Reads the rows. */
  RowReader open(TableInput input) throws IOException {
    if (isWhole()) {
      return RowReader.open(input.resource(), input.dialect());
    }
    if (line > Integer.MAX_VALUE || source > Integer.MAX_VALUE) {
      throw new IOException(input.resource().name() + " has more than " + Integer.MAX_VALUE
          + " lines, which cannot be told apart; divide it");
    }
    Resource rows = Resource.of(input.resource().address(), input.resource().name(), () -> file.open(from, to));
    return RowReader.open(rows, input.dialect(), new RowStart((int) line, (int) source, number, controls));
  }
}
