package be.overzicht.store.load;

import be.overzicht.release.ChangeCounts;
import be.overzicht.release.GraphSize;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a release holds that follows one in memory, by its patch alone: where it changes a small part. */
public final class NextDataset {
  private static final Logger LOG = LoggerFactory.getLogger(NextDataset.class);
  /** One statement in so many may change; with more, reading all of them costs little more. */
  private static final int SMALL_PART = 4;

  private NextDataset() {}

  /**
   * The dataset, unless the release was made from another one, changes a large part, or its patch leads elsewhere.
   *
   * @param former the name of the release in memory
   * @param before what it holds
   */
  public static Optional<SnapshotDataset> of(Release release, String former, DatasetGraph before) {
    if (!follows(release.manifest(), former) || !DatasetPatch.fits(before)) {
      return Optional.empty();
    }
    try (InputStream in = release.open(Layout.PATCH)) {
      DatasetPatch patch = new DatasetPatch(before);
      patch.apply(in);
      SnapshotDataset next = patch.dataset();
      requireAsManifest(release, patch, next);
      return Optional.of(next);
    } catch (IOException | ReleaseException failure) {
      LOG.warn("The patch {} does not lead to its release: {}; the release is read whole",
          release.file(Layout.PATCH), failure.getMessage());
      return Optional.empty();
    }
  }

  private static boolean follows(Manifest manifest, String former) {
    ChangeCounts changes = manifest.changes();
    return manifest.before().filter(name -> name.toString().equals(former)).isPresent()
        && (changes.quadsAdded() + changes.quadsRemoved()) * SMALL_PART <= manifest.quads();
  }

  private static void requireAsManifest(Release release, DatasetPatch patch, SnapshotDataset next) throws IOException {
    Manifest manifest = release.manifest();
    if (patch.added() != manifest.changes().quadsAdded() || patch.removed() != manifest.changes().quadsRemoved()) {
      throw new IOException("it has other numbers of changes than the manifest says");
    }
    if (next.getDefaultGraph().size() != manifest.triples() || !sizes(next).equals(sizes(release))) {
      throw new IOException("it leads to graphs of other sizes than the manifest says");
    }
  }

  private static Map<String, Long> sizes(SnapshotDataset dataset) {
    Map<String, Long> sizes = new HashMap<>();
    dataset.listGraphNodes().forEachRemaining(
        name -> sizes.put(name.getURI(), (long) dataset.getGraph(name).size()));
    return sizes;
  }

  private static Map<String, Long> sizes(Release release) {
    return release.manifest().graphs().stream()
        .collect(Collectors.toMap(graph -> release.uris().graph(graph.name()), GraphSize::triples));
  }
}
