package be.overzicht.store.disk;

import be.overzicht.release.Release;
import be.overzicht.store.load.SnapshotDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Opens the store of a release, and makes it first when it is missing; half-made ones are never taken for whole. */
public final class DiskStore {
  private static final String FOLDER = ".store";

  private DiskStore() {}

  /**
   * The release as a dataset on disk.
   *
   * @throws IOException when the store cannot be made
   */
  public static SnapshotDataset open(Release release) throws IOException {
    Path folder = release.folder().resolveSibling(FOLDER).resolve(release.name().toString());
    if (!Files.isDirectory(folder)) {
      make(release, folder);
    }
    removeFormer(folder);
    DatasetGraph stored = DatabaseMgr.connectDatasetGraph(folder.toString());
    Map<Node, Graph> named = new LinkedHashMap<>();
    names(release).forEach(name -> named.put(name, new ReadingGraph(stored.getGraph(name), stored)));
    return new SnapshotDataset(new ReadingGraph(stored.getUnionGraph(), stored), named, stored);
  }

  /** From the manifest: the store itself would have to read all its quads to tell. */
  private static List<Node> names(Release release) {
    return release.manifest().graphs().stream()
        .map(graph -> NodeFactory.createURI(release.uris().graph(graph.name()))).toList();
  }

  private static void make(Release release, Path folder) throws IOException {
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    delete(part);
    Files.createDirectories(part);
    DatasetGraph stored = DatabaseMgr.connectDatasetGraph(part.toString());
    DataLoader loader = LoaderFactory.phasedLoader(stored, LoaderOps.outputToLog());
    loader.startBulk();
    try (InputStream quads = release.quads()) {
      RDFParser.source(quads).lang(Lang.NQUADS).checking(false).parse(loader.stream());
      loader.finishBulk();
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
    TDBInternal.expel(stored);
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes all older stores but the last, on which queries may still run. */
  private static void removeFormer(Path current) throws IOException {
    List<Path> older;
    try (Stream<Path> all = Files.list(current.getParent())) {
      older = all.filter(other -> other.compareTo(current) < 0).sorted(Comparator.reverseOrder()).skip(1).toList();
    }
    for (Path former : older) {
      TDBInternal.expel(DatabaseMgr.connectDatasetGraph(former.toString()));
      delete(former);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
