package be.overzicht.build;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.dump.DatasetSummary;
import be.overzicht.release.dump.Dumps;
import be.overzicht.release.dump.MasterDump;
import be.overzicht.release.history.Difference;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.publish.Checksums;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.util.Optional;

/** Writes everything of a release from its sorted quads, and publishes it. */
final class ReleaseWriter {
  private final Staging staging;
  private final Uris uris;
  private final ReleaseName name;
  private final Optional<Release> before;

  ReleaseWriter(Staging staging, Uris uris, ReleaseName name, Optional<Release> before) {
    this.staging = staging;
    this.uris = uris;
    this.name = name;
    this.before = before;
  }

  Release write(Lines quads, ReleasePublisher publisher) throws IOException {
    DatasetSummary summary;
    try (quads) {
      summary = MasterDump.write(quads, staging, uris);
    }
    Dumps.writeForms(summary, staging, uris);
    ChangeCounts changes = Difference.write(name, staging, uris, before);
    Checksums.write(staging);
    if (before.isPresent()) {
      staging.shareWith(before.get());
    }
    return publisher.publish(staging, manifest(summary, changes));
  }

  private Manifest manifest(DatasetSummary summary, ChangeCounts changes) {
    return new Manifest(
        Layout.CURRENT,
        uris.base(),
        name,
        before.map(Release::name).orElse(null),
        summary.datasetHash(),
        summary.unionHash(),
        summary.quads(),
        summary.triples(),
        summary.graphs(),
        changes,
        staging.files());
  }
}
