package be.overzicht.benchmark.serve;

import be.overzicht.release.ChangeCounts;
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
final class GeneratedRelease {
  private static final long SORTING_MEMORY = 256L << 20;

  private GeneratedRelease() {}

  /** The release of this size in a folder, made if it is not there yet. */
  static Release in(Path folder, long triples) throws IOException {
    ReleaseFolder releases = new ReleaseFolder(folder);
    Optional<Release> there = releases.current();
    return there.isPresent() ? there.get() : make(releases, triples);
  }

  private static Release make(ReleaseFolder releases, long triples) throws IOException {
    try (ReleasePublisher publisher = ReleasePublisher.open(releases);
        LineSorter sorter = new LineSorter(publisher.scratch(), SORTING_MEMORY)) {
      GeneratedData.write(triples, line -> {
        try {
          sorter.add(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      Staging staging = publisher.stage();
      DatasetSummary summary = MasterDump.write(sorter.sorted(), staging, GeneratedData.URIS);
      ReleaseName name = publisher.nextName(Clock.systemUTC(), summary.datasetHash());
      ChangeCounts changes = Difference.write(name, staging, GeneratedData.URIS, Optional.empty());
      Checksums.write(staging);
      return publisher.publish(staging, new Manifest(GeneratedData.URIS.base(), name, null, summary.datasetHash(),
          summary.unionHash(), summary.quads(), summary.triples(), summary.graphs(), changes,
          staging.files()));
    }
  }
}
