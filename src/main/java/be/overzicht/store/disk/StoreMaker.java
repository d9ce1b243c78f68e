package be.overzicht.store.disk;

import be.overzicht.release.GraphSize;
import be.overzicht.release.Release;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.store.StoreException;
import be.overzicht.store.things.ThingFile;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes the store of a release, and counts what it holds afterwards.
 *
 * @param release what it is made of
 */
record StoreMaker(Release release) {
  private static final long SORTING_MEMORY = 4L << 20;

  /**
   * Makes it in an empty folder.
   *
   * @throws IOException when the release cannot be read
   * @throws StoreException when the store does not hold all of it
   */
  void make(StoreFolder folder) throws IOException {
    DatasetGraph stored = StoreCaches.connect(folder.statements());
    try (LineSorter things = new LineSorter(folder.path(), SORTING_MEMORY)) {
      load(stored, things);
      Txn.executeRead(stored, () -> requireAll(stored));
      ThingFile.write(things.sorted(), folder.things());
    } finally {
      TDBInternal.expel(stored);
    }
  }

  private void load(DatasetGraph stored, LineSorter things) throws IOException {
    DataLoader loader = LoaderFactory.sequentialLoader(stored, LoaderOps.outputToLog());
    loader.startBulk();
    try (InputStream quads = release.quads()) {
      StreamRDF statements = new KeptStatements(loader.stream(), release.uris(), things);
      RDFParser.source(quads).lang(Lang.NQUADS).checking(false).parse(statements);
      loader.finishBulk();
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
  }

  private void requireAll(DatasetGraph stored) {
    for (GraphSize graph : release.manifest().graphs()) {
      requireSize(graph.name(), graph.triples(), stored.getGraph(NodeFactory.createURI(release.uris().graph(graph.name()))));
    }
    requireSize("all", release.manifest().triples(), stored.getUnionGraph());
  }

  private void requireSize(String name, long expected, Graph graph) {
    if (graph.size() != expected) {
      throw new StoreException("The graph \"" + name + "\" of release " + release.name() + " has " + expected
          + " statements, and a store on disk holds " + graph.size()
          + " of them; look for language tags that differ in case only, or serve it with --store memory");
    }
  }
}
