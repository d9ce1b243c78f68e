package be.overzicht.catalog;

import java.time.Instant;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Says things about one resource, one after the other. */
final class Description {
  private final Model model;
  private final IRI subject;

  Description(Model model, String subject) {
    this.model = model;
    this.subject = Values.iri(subject);
  }

  Description type(IRI... classes) {
    for (IRI type : classes) {
      model.add(subject, RDF.TYPE, type);
    }
    return this;
  }

  /** A portal recognises a resource by this, which is its own address. */
  Description identified() {
    return text(DCTERMS.IDENTIFIER, subject.stringValue());
  }

  Description link(IRI property, String target) {
    return value(property, Values.iri(target));
  }

  Description text(IRI property, String text) {
    return value(property, Values.literal(text));
  }

  Description text(IRI property, String dutch, String english) {
    value(property, Values.literal(dutch, "nl"));
    return value(property, Values.literal(english, "en"));
  }

  Description instant(IRI property, Instant instant) {
    return value(property, Values.literal(instant.toString(), XSD.DATETIME));
  }

  Description number(IRI property, long number, IRI datatype) {
    return value(property, Values.literal(Long.toString(number), datatype));
  }

  Description value(IRI property, Value value) {
    model.add(subject, property, value);
    return this;
  }
}
