package be.overzicht.release.history;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a release changed of one kind of things.
 *
 * @param concept the kind, such as {@code initiatief}
 * @param count how many of them
 * @param first some of them, in the order of their addresses
 */
public record ChangedKind(String concept, long count, List<Version> first) {
  /** The kind of the vocabulary and its terms. */
  public static final String TERM = "term";
  private static final int FEW = 5;

  /** The kinds in an index, which lists things by their addresses and so by kind: a few looks for each. */
  static List<ChangedKind> in(VersionIndex index, ReleaseName release, Uris uris) {
    List<ChangedKind> kinds = new ArrayList<>();
    long start = 0;
    while (start < index.size()) {
      String kind = kind(index, start, uris);
      long end = end(index, start, uris);
      List<Version> first = new ArrayList<>();
      for (long number = start; number < Math.min(end, start + FEW); number++) {
        VersionIndex.Entry entry = index.entry(number);
        first.add(new Version(entry.thing(), release, entry.change()));
      }
      kinds.add(new ChangedKind(kind, end - start, first));
      start = end;
    }
    return kinds;
  }

  /** The number behind the last thing that is of the same kind as the one with this number. */
  private static long end(VersionIndex index, long start, Uris uris) {
    String kind = kind(index, start, uris);
    long low = start + 1;
    long high = index.size();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (kind(index, middle, uris).equals(kind)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String kind(VersionIndex index, long number, Uris uris) {
    return uris.concept(index.entry(number).thing()).orElse(TERM);
  }
}
