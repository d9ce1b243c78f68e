package be.overzicht.store.disk;

import be.overzicht.release.GraphSize;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.store.load.SnapshotDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** Opens the store of a release, and makes it first when it is missing; half-made ones are never taken for whole. */
public final class DiskStore {
  private DiskStore() {}

  /**
   * The release as a dataset on disk.
   *
   * @throws IOException when the store cannot be made
   */
  public static SnapshotDataset open(Release release) throws IOException {
    WrittenTerms.require();
    StoreFolder folder = StoreFolder.of(release);
    if (!folder.isMade()) {
      Path part = folder.begin();
      new StoreMaker(release).make(part);
      folder.finish(part);
    }
    removeFormer(folder);
    return dataset(release.manifest(), release, StoreCaches.connect(folder.path()));
  }

  /** From the manifest: the store itself would have to read all its quads to tell its graphs and their sizes. */
  private static SnapshotDataset dataset(Manifest manifest, Release release, DatasetGraph stored) {
    Map<Node, Graph> named = new LinkedHashMap<>();
    for (GraphSize graph : manifest.graphs()) {
      Node name = NodeFactory.createURI(release.uris().graph(graph.name()));
      named.put(name, new ReadingGraph(stored.getGraph(name), stored, graph.triples()));
    }
    return new SnapshotDataset(new ReadingGraph(stored.getUnionGraph(), stored, manifest.triples()), named, stored);
  }

  private static void removeFormer(StoreFolder current) throws IOException {
    for (Path former : current.former()) {
      DatabaseConnection.internalExpel(Location.create(former), true);
      StoreFolder.delete(former);
    }
  }
}
