package be.overzicht.catalog;

import be.overzicht.release.Release;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.thing.DataUnion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * From when until when the data speak.
 *
 * @param first the first day that stands in them, YYYY-MM-DD
 * @param last the last day
 */
record Coverage(String first, String last) {
  private static final byte[] DATE =
      "\"^^<http://www.w3.org/2001/XMLSchema#date> .".getBytes(StandardCharsets.US_ASCII);
  private static final int DAY = "2017-03-02".length();

  /** The coverage of a release, in one pass; none when it has no day. */
  static Optional<Coverage> of(Release release) throws IOException {
    String first = null;
    String last = null;
    try (Lines triples = DataUnion.of(release)) {
      for (byte[] line = triples.next(); line != null; line = triples.next()) {
        if (isDate(line)) {
          String day = new String(line, line.length - DATE.length - DAY, DAY, StandardCharsets.US_ASCII);
          first = first == null || day.compareTo(first) < 0 ? day : first;
          last = last == null || day.compareTo(last) > 0 ? day : last;
        }
      }
    }
    return first == null ? Optional.empty() : Optional.of(new Coverage(first, last));
  }

  private static boolean isDate(byte[] line) {
    int start = line.length - DATE.length;
    return start > DAY && Arrays.equals(line, start, line.length, DATE, 0, DATE.length) && line[start - DAY - 1] == '"';
  }
}
