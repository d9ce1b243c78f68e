package be.overzicht.spark.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What one part of a table comes to, for each state in which it may begin.
 *
 * @param tracks by the state in which the part begins
 * @param lineBreaks line breaks in the part
 * @param control where in the part the first control character stands; -1 when there is none
 */
public record PartScan(List<Track> tracks, long lineBreaks, long control) implements Serializable {
  /**
   * A part as it is read from one state on.
   *
   * @param end the state behind it
   * @param first where in the part the first record begins; -1 when none does
   * @param lineBreaks line breaks before that
   * @param records records that begin in the part, with comments
   * @param comments comments that begin in the part
   */
  public record Track(int end, long first, long lineBreaks, long records, long comments) implements Serializable {}
}
