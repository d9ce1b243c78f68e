package be.overzicht.release.history;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.publish.Staging;
import be.overzicht.release.thing.VersionedThings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Path scratch = Files.createDirectory(staging.folder().resolve("versions.scratch"));
    long[] counts = new long[Change.values().length];
    int layout = before.map(release -> release.manifest().layout()).orElse(Layout.CURRENT);
    try (VersionedThings old = VersionedThings.of(this::oldQuads, uris, layout, scratch);
        VersionedThings now = VersionedThings.of(this::newQuads, uris, Layout.CURRENT, scratch);
        VersionedThings asBefore = VersionedThings.of(this::newQuadsForAnOlderLayout, uris, layout, scratch);
        VersionWriter writer = new VersionWriter(staging)) {
      ThingChanges changes = new ThingChanges(old, now, asBefore);
      for (ThingChange change = changes.next(); change != null; change = changes.next()) {
        writer.write(change);
        counts[change.change().ordinal()]++;
      }
    }
    Files.delete(scratch);
    return counts;
  }

  private Lines oldQuads() throws IOException {
    return before.isPresent() ? new LineReader(before.get().quads()) : () -> null;
  }

  /** What is only asked when the release before held less in its versions. */
  private Lines newQuadsForAnOlderLayout() throws IOException {
    boolean isOlder = before.filter(release -> release.manifest().layout() < Layout.CURRENT).isPresent();
    return isOlder ? newQuads() : () -> null;
  }

  private Lines newQuads() throws IOException {
    return new LineReader(new GZIPInputStream(new BufferedInputStream(
        Files.newInputStream(staging.folder().resolve(Layout.QUADS)), 1 << 16), 1 << 16));
  }
}
