package be.overzicht.release.thing;

import be.overzicht.release.lines.Lines;
import be.overzicht.release.lines.Quad;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cuts sorted lines that begin with a subject into groups of one subject. */
final class ThingGroups implements Closeable {
  private final Lines lines;
  private final UnaryOperator<byte[]> triple;
  private byte[] ahead;

  private ThingGroups(Lines lines, UnaryOperator<byte[]> triple) throws IOException {
    this.lines = lines;
    this.triple = triple;
    this.ahead = lines.next();
  }

  /** The groups of sorted triples. */
  static ThingGroups ofTriples(Lines triples) throws IOException {
    return new ThingGroups(triples, UnaryOperator.identity());
  }

  /** The groups of sorted lines that say the thing before each triple. */
  static ThingGroups ofCarried(Lines carried) throws IOException {
    return new ThingGroups(carried, line -> Arrays.copyOfRange(line, Quad.subjectLength(line) + 1, line.length));
  }

  /** The next group, or null behind the last one. */
  ThingGroup next() throws IOException {
    if (ahead == null) {
      return null;
    }
    byte[] subject = Quad.subject(ahead);
    List<byte[]> group = new ArrayList<>();
    while (ahead != null && startsWith(ahead, subject)) {
      group.add(triple.apply(ahead));
      ahead = lines.next();
    }
    return new ThingGroup(subject, group);
  }

  private static boolean startsWith(byte[] line, byte[] subject) {
    return line.length > subject.length
        && line[subject.length] == ' '
        && Arrays.equals(line, 0, subject.length, subject, 0, subject.length);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
