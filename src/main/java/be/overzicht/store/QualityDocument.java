package be.overzicht.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The document of the quality of a release: its measurements, in the <a href="https://www.w3.org/TR/vocab-dqv/">DQV</a>. */
public final class QualityDocument {
  private static final Node MEASUREMENT = NodeFactory.createURI("http://www.w3.org/ns/dqv#QualityMeasurement");
  private static final Comparator<Triple> ORDER = Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
      .thenComparing(triple -> triple.getPredicate().getURI())
      .thenComparing(triple -> triple.getObject().toString());

  private QualityDocument() {}

  /** The document, measurement by measurement. */
  public static Description of(Snapshot snapshot) {
    List<Triple> triples = snapshot.union().stream(Node.ANY, RDF.Nodes.type, MEASUREMENT)
        .flatMap(measurement -> snapshot.union().stream(measurement.getSubject(), Node.ANY, Node.ANY))
        .sorted(ORDER)
        .toList();
    return new Description(snapshot.uris().at("/quality"), triples);
  }
}
