package be.overzicht.csvw.plan;

import be.overzicht.rdf.NTriplesBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * How the statements of one table are written.
 *
 * @param number the number of the table in its group, from 1, which keeps blank nodes of tables apart
 * @param rows whether rows and the table are described, as the standard mode does
 * @param tableNode the table as a term
 * @param end what ends a statement: the graph, if there is one, the point and a line break
 */
public record OutputForm(int number, RowStatements rows, byte[] tableNode, byte[] end) {

  /** Which statements are made about rows. */
  public enum RowStatements {
    /** All of the standard mode. */
    STANDARD,
    /** None: the minimal mode. */
    NONE
  }

  /** A form that writes in this graph; null for the default graph. */
  public static OutputForm of(int number, RowStatements rows, String tableId, String graph) {
    byte[] node = tableId == null ? ("_:t" + number).getBytes(StandardCharsets.US_ASCII) : NTriplesBytes.iri(tableId);
    return new OutputForm(number, rows, node, end(graph));
  }

  /** What ends a statement in this graph. */
  public static byte[] end(String graph) {
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    end.write(' ');
    if (graph != null) {
      end.writeBytes(NTriplesBytes.iri(graph));
      end.write(' ');
    }
    end.write('.');
    end.write('\n');
    return end.toByteArray();
  }

  boolean describesRows() {
    return rows == RowStatements.STANDARD;
  }

  /** The beginning of the labels of a kind of blank nodes. */
  byte[] label(String kind) {
    return ("_:t" + number + kind).getBytes(StandardCharsets.US_ASCII);
  }
}
