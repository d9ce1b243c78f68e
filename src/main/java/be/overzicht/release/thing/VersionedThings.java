package be.overzicht.release.thing;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.lines.UnionLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The things of a release that have versions, each with what its version holds, in the order of their IRIs. */
public final class VersionedThings implements Closeable {
  private final ThingGroups own;
  private final ThingGroups carried;
  private final Closeable sorted;
  private ThingGroup nextOwn;
  private ThingGroup nextCarried;

  private VersionedThings(ThingGroups own, ThingGroups carried, Closeable sorted) throws IOException {
    this.own = own;
    this.carried = carried;
    this.sorted = sorted;
    this.nextOwn = own.next();
    this.nextCarried = carried.next();
  }

  /** Sorted quads that can be read more than once. */
  public interface Quads {
    /** Reads them from the beginning. */
    Lines open() throws IOException;
  }

  /** The things as this layout of releases covers them. */
  public static VersionedThings of(Quads quads, Uris uris, int layout, Path scratch) throws IOException {
    if (layout == Layout.FIRST) {
      return new VersionedThings(ThingGroups.ofTriples(DataUnion.of(quads.open(), uris)),
          ThingGroups.ofTriples(() -> null), () -> { });
    }
    Subjects subjects = new Subjects(uris);
    try (Lines all = quads.open()) {
      Carried carried = Carried.in(all, subjects, scratch);
      return new VersionedThings(ThingGroups.ofTriples(new UnionLines(quads.open(), subjects::haveVersions)),
          ThingGroups.ofCarried(carried.lines()), carried);
    }
  }

  /** The next thing, or null behind the last one. */
  public ThingGroup next() throws IOException {
    int order = nextOwn == null ? 1 : nextCarried == null ? -1
        : Arrays.compareUnsigned(nextOwn.subject(), nextCarried.subject());
    ThingGroup next = order > 0 ? nextCarried : order < 0 ? nextOwn : nextOwn.and(nextCarried);
    nextOwn = order <= 0 ? own.next() : nextOwn;
    nextCarried = order >= 0 && nextCarried != null ? carried.next() : nextCarried;
    return next;
  }

  @Override
  public void close() throws IOException {
    own.close();
    carried.close();
    sorted.close();
  }
}
