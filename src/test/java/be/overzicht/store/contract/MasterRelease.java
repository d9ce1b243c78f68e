package be.overzicht.store.contract;

import be.overzicht.build.Releases;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.dump.DatasetSummary;
import be.overzicht.release.dump.MasterDump;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Publishes releases that have a master and the publisher: it may hold terms that the other dumps cannot write. */
public final class MasterRelease {
  private static final Path PUBLISHER = Path.of("ontology/catalog/publisher.ttl");

  private MasterRelease() {}

  /** A release of these statements in the short form of {@link Releases}. */
  public static Release publish(Path folder, List<String> lines) throws IOException {
    try (ReleasePublisher publisher = ReleasePublisher.open(new ReleaseFolder(folder));
        LineSorter sorter = new LineSorter(publisher.scratch(), 1 << 20)) {
      for (String line : lines) {
        sorter.add(Releases.quad(line).getBytes(StandardCharsets.UTF_8));
      }
      Staging staging = publisher.stage();
      staging.copy(PUBLISHER, Layout.ONTOLOGY + "/catalog/publisher.ttl", "text/turtle");
      DatasetSummary summary = MasterDump.write(sorter.sorted(), staging, Releases.URIS);
      ReleaseName name = publisher.nextName(Clock.systemUTC(), summary.datasetHash());
      return publisher.publish(staging, new Manifest(Layout.CURRENT, Releases.URIS.base(), name, null, summary.datasetHash(),
          summary.unionHash(), summary.quads(), summary.triples(), summary.graphs(), new ChangeCounts(0, 0, 0, 0, 0),
          staging.files()));
    }
  }
}
