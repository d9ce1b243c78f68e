package be.overzicht.store;

import be.overzicht.rdf.Uris;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The document of the vocabulary: all that the ontology says of itself and of its terms, and what kind of term each term of
 * others is that it names.
 */
public final class VocabularyDocument {
  private static final Comparator<Triple> ORDER = Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
      .thenComparing(triple -> triple.getPredicate().getURI())
      .thenComparing(triple -> triple.getObject().toString());

  private static final Set<Node> DECLARED = Set.of(OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(),
      OWL2.DatatypeProperty.asNode(), OWL2.AnnotationProperty.asNode(), RDFS.Datatype.asNode());

  private VocabularyDocument() {}

  /** The document, term by term. */
  public static Description of(Snapshot snapshot) {
    Uris uris = snapshot.uris();
    String terms = uris.vocabulary();
    String ontology = terms.substring(0, terms.length() - 1);
    Node graph = NodeFactory.createURI(uris.graph("ontology"));
    List<Triple> triples = snapshot.dataset().getGraph(graph).stream()
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> belongs(triple.getSubject().getURI(), ontology, terms) || declares(triple))
        .sorted(ORDER)
        .toList();
    return new Description(ontology, triples);
  }

  /** OWL 2, Mapping to RDF Graphs, section 3.1.2. */
  private static boolean declares(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode()) && DECLARED.contains(triple.getObject());
  }

  private static boolean belongs(String iri, String ontology, String terms) {
    return iri.equals(ontology) || iri.startsWith(terms);
  }
}
