package be.overzicht.store;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Reads N-Quads into memory: each named graph, and the union of all as default graph; they share their triples. */
final class DatasetLoader {
  private DatasetLoader() {}

  static SnapshotDataset load(InputStream quads) {
    Sink sink = new Sink();
    try {
      RDFParser.source(quads)
          .lang(Lang.NQUADS)
          .checking(false)
          .factory(new FactoryRDFStd())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(sink);
    } catch (RiotException e) {
      throw new StoreException("The statements of the release cannot be read: " + e.getMessage()
          + "; build the release again", e);
    }
    return new SnapshotDataset(sink.union, sink.named);
  }

  /** Puts each statement where it belongs. */
  private static final class Sink extends StreamRDFBase {
    private final Graph union = new GraphMem2Fast();
    private final Map<Node, Graph> named = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
      union.add(triple);
    }

    @Override
    public void quad(Quad quad) {
      Triple triple = quad.asTriple();
      union.add(triple);
      if (!quad.isDefaultGraph()) {
        named.computeIfAbsent(quad.getGraph(), name -> new GraphMem2Fast()).add(triple);
      }
    }
  }
}
