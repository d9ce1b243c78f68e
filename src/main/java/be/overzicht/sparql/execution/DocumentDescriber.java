package be.overzicht.sparql.execution;

import be.overzicht.store.JenaSnapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** What DESCRIBE says of a thing: what its document says, as far as the graphs asked have it. */
final class DocumentDescriber implements DescribeHandler {
  private static final Symbol SNAPSHOT = Symbol.create("https://overzicht.be/ns/sparql#snapshot");

  private Graph described;
  private Graph asked;
  private JenaSnapshot snapshot;

  /** Puts this way of describing in the place of ARQ's, for everything in this process. */
  static void register() {
    DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
    registry.clear();
    registry.add(DocumentDescriber::new);
  }

  /** Tells queries in this context which snapshot they run on. */
  static void use(JenaSnapshot snapshot, Context context) {
    context.put(SNAPSHOT, snapshot);
  }

  @Override
  public void start(Model result, Context context) {
    described = result.getGraph();
    snapshot = context.get(SNAPSHOT);
    DatasetGraph dataset = context.get(ARQConstants.sysCurrentDataset);
    asked = dataset.getDefaultGraph();
  }

  @Override
  public void describe(Resource resource) {
    if (resource.isURIResource()) {
      snapshot.describe(resource.getURI(), asked).forEach(described::add);
    }
  }

  @Override
  public void finish() {
    described = null;
  }
}
