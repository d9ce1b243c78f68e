package be.overzicht.store.document;

import be.overzicht.rdf.Uris;
import be.overzicht.store.Bridge;
import be.overzicht.store.Description;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * The document of the vocabulary: all that the ontology says of itself and of its terms, and what kind of term each term of
 * others is that it names.
 */
public final class VocabularyDocument {
  private static final Set<String> DECLARED = Set.of(OWL.CLASS.stringValue(), OWL.OBJECTPROPERTY.stringValue(),
      OWL.DATATYPEPROPERTY.stringValue(), OWL.ANNOTATIONPROPERTY.stringValue(), RDFS.DATATYPE.stringValue());

  private VocabularyDocument() {}

  /** The document, term by term. */
  public static Description of(Snapshot snapshot) {
    Uris uris = snapshot.uris();
    String terms = uris.vocabulary();
    String ontology = terms.substring(0, terms.length() - 1);
    List<Fact> facts = new ArrayList<>();
    snapshot.scan(Pattern.in(uris.graph("ontology")), fact -> {
      if (fact.subject().equals(ontology) || fact.subject().startsWith(terms) || declares(fact)) {
        facts.add(fact);
      }
      return true;
    });
    return new Description(ontology, facts.stream().sorted(Bridge.ORDER).map(Bridge::statement).toList());
  }

  /** OWL 2, Mapping to RDF Graphs, section 3.1.2. */
  private static boolean declares(Fact fact) {
    return !fact.subject().startsWith("_:") && fact.property().equals(RDF.TYPE.stringValue())
        && DECLARED.contains(fact.object().text());
  }
}
