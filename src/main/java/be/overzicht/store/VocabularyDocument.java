package be.overzicht.store;

import be.overzicht.rdf.Uris;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The document of the vocabulary: all that the ontology says of itself and of its terms. */
public final class VocabularyDocument {
  private static final Comparator<Triple> ORDER = Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
      .thenComparing(triple -> triple.getPredicate().getURI())
      .thenComparing(triple -> triple.getObject().toString());

  private VocabularyDocument() {}

  /** The document, term by term. */
  public static Description of(Snapshot snapshot) {
    Uris uris = snapshot.uris();
    String terms = uris.vocabulary();
    String ontology = terms.substring(0, terms.length() - 1);
    Node graph = NodeFactory.createURI(uris.graph("ontology"));
    List<Triple> triples = snapshot.dataset().getGraph(graph).stream()
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> belongs(triple.getSubject().getURI(), ontology, terms))
        .sorted(ORDER)
        .toList();
    return new Description(ontology, triples);
  }

  private static boolean belongs(String iri, String ontology, String terms) {
    return iri.equals(ontology) || iri.startsWith(terms);
  }
}
