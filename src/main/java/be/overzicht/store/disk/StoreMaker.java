package be.overzicht.store.disk;

import be.overzicht.release.GraphSize;
import be.overzicht.release.Release;
import be.overzicht.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

  /**
   * Makes it in an empty folder.
   *
   * @throws IOException when the release cannot be read, or the store does not hold all of it
   */
  void make(Path folder) throws IOException {
    DatasetGraph stored = StoreCaches.connect(folder);
    try {
      load(stored);
      Txn.executeRead(stored, () -> requireAll(stored));
    } finally {
      TDBInternal.expel(stored);
    }
  }

  private void load(DatasetGraph stored) throws IOException {
    DataLoader loader = LoaderFactory.sequentialLoader(stored, LoaderOps.outputToLog());
    loader.startBulk();
    try (InputStream quads = release.quads()) {
      RDFParser.source(quads).lang(Lang.NQUADS).checking(false).parse(new Keeping(loader.stream()));
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

  /** Hands terms on as the store keeps them. */
  private static final class Keeping extends StreamRDFWrapper {
    private Keeping(StreamRDF store) {
      super(store);
    }

    @Override
    public void quad(Quad quad) {
      super.quad(Quad.create(quad.getGraph(), kept(quad.asTriple())));
    }

    private static Triple kept(Triple triple) {
      return Triple.create(triple.getSubject(), triple.getPredicate(), KeptTerms.kept(triple.getObject()));
    }
  }
}
