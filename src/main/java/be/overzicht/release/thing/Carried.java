package be.overzicht.release.thing;

import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.lines.Quad;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Finds for each statement about a thing without versions of its own which things of ours carry it: those that name it,
 * or the graph that says it. What nobody of ours named would be in no version otherwise.
 */
final class Carried implements Closeable {
  private static final long MEMORY = 32L << 20;
  private static final byte[] TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>".getBytes(StandardCharsets.US_ASCII);

  private final Subjects subjects;
  private final LineSorter said;
  private final LineSorter namings;
  private final LineSorter carried;

  private Carried(Subjects subjects, Path scratch) {
    this.subjects = subjects;
    this.said = new LineSorter(scratch, MEMORY);
    this.namings = new LineSorter(scratch, MEMORY);
    this.carried = new LineSorter(scratch, MEMORY);
  }

  /** Of sorted quads, in one pass. */
  static Carried in(Lines quads, Subjects subjects, Path scratch) throws IOException {
    Carried carried = new Carried(subjects, scratch);
    for (byte[] quad = quads.next(); quad != null; quad = quads.next()) {
      carried.gather(quad);
    }
    carried.join();
    return carried;
  }

  private void gather(byte[] quad) throws IOException {
    if (!subjects.haveVersions(quad)) {
      said.add(quad);
    } else if (!Arrays.equals(Quad.predicate(quad), TYPE)) {
      byte[] object = Quad.object(quad);
      if (subjects.areOfOthers(object)) {
        namings.add(joined(object, Quad.subject(quad)));
      }
    }
  }

  /** Both are sorted by the thing that is spoken of. */
  private void join() throws IOException {
    try (Lines quads = said.sorted(); Lines names = namings.sorted()) {
      ThingGroups spokenOf = ThingGroups.ofTriples(quads);
      ThingGroups naming = ThingGroups.ofCarried(names);
      ThingGroup named = naming.next();
      for (ThingGroup other = spokenOf.next(); other != null; other = spokenOf.next()) {
        while (named != null && Arrays.compareUnsigned(named.subject(), other.subject()) < 0) {
          named = naming.next();
        }
        hand(other, named != null && Arrays.equals(named.subject(), other.subject()) ? named : null);
      }
    }
  }

  private void hand(ThingGroup other, ThingGroup named) throws IOException {
    for (byte[] quad : other.triples()) {
      byte[] triple = Quad.triple(quad);
      if (named == null) {
        carried.add(joined(subjects.carrier(quad), triple));
      } else {
        for (byte[] thing : named.triples()) {
          carried.add(joined(thing, triple));
        }
      }
    }
  }

  /** Lines of a thing and a triple, sorted. */
  Lines lines() throws IOException {
    return carried.sorted();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] line = Arrays.copyOf(first, first.length + 1 + second.length);
    line[first.length] = ' ';
    System.arraycopy(second, 0, line, first.length + 1, second.length);
    return line;
  }

  @Override
  public void close() throws IOException {
    said.close();
    namings.close();
    carried.close();
  }
}
