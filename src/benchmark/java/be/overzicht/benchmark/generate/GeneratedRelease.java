package be.overzicht.benchmark.generate;

import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.dump.DatasetSummary;
import be.overzicht.release.dump.MasterDump;
import be.overzicht.release.history.Difference;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.publish.Checksums;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Generated data laid out as a release, so that the real server serves it. */
public final class GeneratedRelease {
  private static final long SORTING_MEMORY = 256L << 20;

  private GeneratedRelease() {}

  /** The release of this size in a folder, made if it is not there yet. */
  public static Release in(Path folder, long triples) throws IOException {
    ReleaseFolder releases = new ReleaseFolder(folder);
    Optional<Release> there = releases.current();
    return there.isPresent() ? there.get() : publish(releases, triples, GeneratedData.Edition.USUAL);
  }

  /** Publishes an edition of the data, as what follows the newest release. */
  public static Release publish(ReleaseFolder releases, long triples, GeneratedData.Edition edition) throws IOException {
    try (ReleasePublisher publisher = ReleasePublisher.open(releases);
        LineSorter sorter = new LineSorter(publisher.scratch(), SORTING_MEMORY)) {
      GeneratedData.write(triples, edition, line -> {
        try {
          sorter.add(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      Optional<Release> before = releases.current();
      Staging staging = publisher.stage();
      DatasetSummary summary = MasterDump.write(sorter.sorted(), staging, GeneratedData.URIS);
      ReleaseName name = publisher.nextName(Clock.systemUTC(), summary.datasetHash());
      ChangeCounts changes = Difference.write(name, staging, GeneratedData.URIS, before);
      Checksums.write(staging);
      return publisher.publish(staging, new Manifest(Layout.CURRENT, GeneratedData.URIS.base(), name,
          before.map(Release::name).orElse(null), summary.datasetHash(), summary.unionHash(), summary.quads(),
          summary.triples(), summary.graphs(), changes, staging.files()));
    }
  }
}
