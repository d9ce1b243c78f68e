package be.overzicht.release.history;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.DataUnion;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.publish.Staging;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Compares what is staged with the release before, and writes the patch and the version objects. */
public final class Difference {
  private final Staging staging;
  private final Uris uris;
  private final Optional<Release> before;

  private Difference(Staging staging, Uris uris, Optional<Release> before) {
    this.staging = staging;
    this.uris = uris;
    this.before = before;
  }

  /** Writes both under {@code history/}; the master is in the staging folder already. */
  public static ChangeCounts write(ReleaseName name, Staging staging, Uris uris, Optional<Release> before)
      throws IOException {
    Difference difference = new Difference(staging, uris, before);
    RdfPatch patch = difference.writePatch(name);
    long[] versions = difference.writeVersions();
    return new ChangeCounts(versions[Change.CREATE.ordinal()], versions[Change.UPDATE.ordinal()],
        versions[Change.DELETE.ordinal()], patch.added(), patch.removed());
  }

  private RdfPatch writePatch(ReleaseName name) throws IOException {
    String previous = before.map(release -> patchIri(release.name())).orElse("");
    try (Lines old = oldQuads();
        Lines now = newQuads();
        OutputStream out = staging.create(Layout.PATCH, "application/rdf-patch")) {
      return RdfPatch.write(patchIri(name), previous, old, now, out);
    }
  }

  private String patchIri(ReleaseName name) {
    return uris.dump(name.toString(), Layout.PATCH_NAME);
  }

  private long[] writeVersions() throws IOException {
    long[] counts = new long[Change.values().length];
    try (Lines old = DataUnion.of(oldQuads(), uris);
        Lines now = DataUnion.of(newQuads(), uris);
        VersionWriter writer = new VersionWriter(staging)) {
      ThingGroups oldThings = new ThingGroups(old);
      ThingGroups newThings = new ThingGroups(now);
      ThingGroups.Group was = oldThings.next();
      ThingGroups.Group is = newThings.next();
      while (was != null || is != null) {
        int order = was == null ? 1 : is == null ? -1 : Arrays.compareUnsigned(was.subject(), is.subject());
        Optional<Change> change = change(order, was, is);
        if (change.isPresent()) {
          byte[] subject = order < 0 ? was.subject() : is.subject();
          writer.write(subject, change.get(), order < 0 ? List.of() : is.triples());
          counts[change.get().ordinal()]++;
        }
        was = order <= 0 ? oldThings.next() : was;
        is = order >= 0 ? newThings.next() : is;
      }
    }
    return counts;
  }

  private static Optional<Change> change(int order, ThingGroups.Group was, ThingGroups.Group is) {
    if (order != 0) {
      return Optional.of(order < 0 ? Change.DELETE : Change.CREATE);
    }
    return was.sameAs(is) ? Optional.empty() : Optional.of(Change.UPDATE);
  }

  private Lines oldQuads() throws IOException {
    return before.isPresent() ? new LineReader(before.get().quads()) : () -> null;
  }

  private Lines newQuads() throws IOException {
    return new LineReader(new GZIPInputStream(new BufferedInputStream(
        Files.newInputStream(staging.folder().resolve(Layout.QUADS)), 1 << 16), 1 << 16));
  }
}
