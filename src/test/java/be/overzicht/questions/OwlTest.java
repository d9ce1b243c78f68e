package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLObjectPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** The vocabulary as the OWL API reads it, which Protégé is built on, and as a reasoner takes it. */
class OwlTest {
  /** Days are of XML Schema and not of OWL 2: editors show them, reasoners pass them over. */
  private static final String DAY = "http://www.w3.org/2001/XMLSchema#date";

  private final Site site = Site.running();

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/rdf+xml"})
  void the_vocabulary_is_read_without_loss(String form) {
    OWLOntology ontology = read(form);
    assertEquals(Set.of(), new OWL2DLProfile().checkOntology(ontology).getViolations().stream()
        .map(OWLProfileViolation::toString)
        .filter(violation -> !violation.contains("xsd:date") && !violation.contains(DAY))
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void relations_to_things_are_relations_to_things() {
    OWLOntology ontology = read("text/turtle");
    Stream.of("betrokkenGrondgebied", "rechthebbende", "aanbieder", "deelnemer").forEach(name -> {
      IRI property = IRI.create(site.base() + "/ns/digitalisering#" + name);
      assertTrue(ontology.axioms(AxiomType.OBJECT_PROPERTY_RANGE)
          .map(OWLObjectPropertyRangeAxiom::getProperty)
          .anyMatch(found -> found.asOWLObjectProperty().getIRI().equals(property)), name);
      assertFalse(ontology.axioms(AxiomType.DATA_PROPERTY_RANGE)
          .map(OWLDataPropertyRangeAxiom::getProperty)
          .anyMatch(found -> found.asOWLDataProperty().getIRI().equals(property)), name);
    });
  }

  @Test
  void the_vocabulary_says_its_version_and_when_it_was_made() {
    OWLOntology ontology = read("text/turtle");
    assertEquals(site.base() + "/ns/digitalisering/2.1.0",
        ontology.getOntologyID().getVersionIRI().orElseThrow().toString());
    Set<String> said = ontology.annotations().map(annotation -> annotation.getProperty().getIRI().getShortForm())
        .collect(Collectors.toSet());
    assertTrue(said.containsAll(List.of("title", "description", "created", "modified", "creator", "license",
        "preferredNamespacePrefix", "preferredNamespaceUri")), said::toString);
  }

  @Test
  void a_reasoner_finds_it_consistent_and_every_class_possible() {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    Reasoner reasoner = new Reasoner(configuration, read("text/turtle"));
    assertTrue(reasoner.isConsistent());
    assertEquals(List.of(), reasoner.getUnsatisfiableClasses().entities()
        .filter(type -> !type.isOWLNothing()).map(OWLClass::toString).toList());
    reasoner.dispose();
  }

  private static OWLDocumentFormat format(String form) {
    return form.equals("text/turtle") ? new TurtleDocumentFormat() : new RDFXMLDocumentFormat();
  }

  private OWLOntology read(String form) {
    try {
      OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(
          new StreamDocumentSource(new ByteArrayInputStream(site.get("/ns/digitalisering", "Accept", form).body()),
              IRI.create(site.base() + "/ns/digitalisering"), format(form), null));
      assertTrue(ontology.classesInSignature(Imports.EXCLUDED).count() > 10);
      return ontology;
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
