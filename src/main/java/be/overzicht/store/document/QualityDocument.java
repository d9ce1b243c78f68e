package be.overzicht.store.document;

import be.overzicht.store.Bridge;
import be.overzicht.store.Description;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The document of the quality of a release: its measurements, in the <a href="https://www.w3.org/TR/vocab-dqv/">DQV</a>. */
public final class QualityDocument {
  private static final String MEASUREMENT = "http://www.w3.org/ns/dqv#QualityMeasurement";

  private QualityDocument() {}

  /** The document, measurement by measurement. */
  public static Description of(Snapshot snapshot) {
    Facts facts = Facts.of(snapshot);
    return new Description(snapshot.uris().at("/quality"), snapshot.read(() ->
        facts.pointing(RDF.TYPE.stringValue(), MEASUREMENT).stream().flatMap(facts::about)
            .sorted(Bridge.ORDER).map(Bridge::statement).toList()));
  }
}
