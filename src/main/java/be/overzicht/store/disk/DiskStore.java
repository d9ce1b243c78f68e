package be.overzicht.store.disk;

import be.overzicht.release.GraphSize;
import be.overzicht.release.Release;
import be.overzicht.store.load.SnapshotDataset;
import be.overzicht.store.things.ThingFile;
import be.overzicht.store.things.ThingIndex;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * The store of a release on disk.
 *
 * @param dataset its statements
 * @param things its things, in a file of their own
 */
public record DiskStore(SnapshotDataset dataset, ThingIndex things) {

  /**
   * Opens the store of a release, and makes it first when it is missing; half-made ones are never taken for whole.
   *
   * @throws IOException when the store cannot be made
   */
  public static DiskStore open(Release release) throws IOException {
    WrittenTerms.require();
    StoreFolder folder = StoreFolder.of(release);
    if (!folder.isMade()) {
      StoreFolder part = folder.begin();
      new StoreMaker(release).make(part);
      folder.take(part);
    }
    removeFormer(folder);
    return new DiskStore(dataset(release, StoreCaches.connect(folder.statements())),
        new ThingFile(folder.things(), release.uris()));
  }

  /** From the manifest: the store itself would have to read all its quads to tell its graphs and their sizes. */
  private static SnapshotDataset dataset(Release release, DatasetGraph stored) {
    Map<Node, Graph> named = new LinkedHashMap<>();
    for (GraphSize graph : release.manifest().graphs()) {
      Node name = NodeFactory.createURI(release.uris().graph(graph.name()));
      named.put(name, new ReadingGraph(stored.getGraph(name), stored, graph.triples()));
    }
    return new SnapshotDataset(
        new ReadingGraph(stored.getUnionGraph(), stored, release.manifest().triples()), named, stored);
  }

  private static void removeFormer(StoreFolder current) throws IOException {
    for (StoreFolder former : current.former()) {
      DatabaseConnection.internalExpel(Location.create(former.statements()), true);
      former.delete();
    }
  }
}
