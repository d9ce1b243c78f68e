package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/**
 * Public services and participations keep to CPSV-AP 3.2.0, by the shapes that the European Commission publishes. What
 * they lead to may be of another class: bodies are {@code dct:Agent} and {@code org:Organization} as OSLO has them, and the
 * profile takes {@code dct:isPartOf} for membership of a catalogue (decision 0218).
 */
class PublicServicesTest {
  private static final Node SERVICE = NodeFactory.createURI("http://purl.org/vocab/cpsv#PublicService");
  private static final Node PARTICIPATION = NodeFactory.createURI("http://data.europa.eu/m8g/Participation");

  @Test
  void no_public_service_and_no_participation_breaks_a_shape_of_the_european_profile() {
    Graph data = parse(new ByteArrayInputStream(Site.running().get(
        Site.running().get("/dumps/latest/overzicht.nt").headers().firstValue("Location").orElseThrow()).body()),
        Lang.NTRIPLES);
    Set<Node> judged = data.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(triple -> Set.of(SERVICE, PARTICIPATION).contains(triple.getObject()))
        .map(triple -> triple.getSubject()).collect(Collectors.toSet());
    assertTrue(judged.size() > 20, judged::toString);
    Graph shapes = parse(getClass().getResourceAsStream("cpsv-ap-3.2.0-SHACL.ttl"), Lang.TURTLE);
    assertEquals(Set.of(), ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
        .filter(entry -> judged.contains(entry.focusNode()) && !(entry.constraint() instanceof ClassConstraint))
        .map(entry -> entry.resultPath() + " " + entry.message().replaceFirst(" for <.*", ""))
        .collect(Collectors.toSet()));
  }

  private static Graph parse(InputStream in, Lang form) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(form).parse(graph);
    return graph;
  }
}
