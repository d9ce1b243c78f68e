package be.overzicht.release.history;

import be.overzicht.release.lines.Lines;
import be.overzicht.release.lines.Quad;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts sorted triples into groups of one subject. */
final class ThingGroups {
  private final Lines triples;
  private byte[] ahead;

  ThingGroups(Lines triples) throws IOException {
    this.triples = triples;
    this.ahead = triples.next();
  }

  /**
   * All triples of one subject.
   *
   * @param subject its IRI with brackets
   */
  record Group(byte[] subject, List<byte[]> triples) {
    boolean sameAs(Group other) {
      if (triples.size() != other.triples.size()) {
        return false;
      }
      for (int i = 0; i < triples.size(); i++) {
        if (!Arrays.equals(triples.get(i), other.triples.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The next group, or null behind the last one. */
  Group next() throws IOException {
    if (ahead == null) {
      return null;
    }
    byte[] subject = Quad.subject(ahead);
    List<byte[]> group = new ArrayList<>();
    while (ahead != null && startsWith(ahead, subject)) {
      group.add(ahead);
      ahead = triples.next();
    }
    return new Group(subject, group);
  }

  private static boolean startsWith(byte[] line, byte[] subject) {
    return line.length > subject.length
        && line[subject.length] == ' '
        && Arrays.equals(line, 0, subject.length, subject, 0, subject.length);
  }
}
