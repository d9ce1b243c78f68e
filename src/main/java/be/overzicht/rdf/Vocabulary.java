package be.overzicht.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Terms that code names and that RDF4J has no constant for; everything else stays in data and ontology. */
public final class Vocabulary {
  /** {@code besluit:Bestuurseenheid}, a local authority. */
  public static final IRI BESTUURSEENHEID = Values.iri("http://data.vlaanderen.be/ns/besluit#Bestuurseenheid");
  /** The datatype of a date with the precision of its source, <a href="https://www.loc.gov/standards/datetime/">EDTF</a>. */
  public static final String EDTF_IRI = "http://id.loc.gov/datatypes/edtf/EDTF";
  /** The same as a term. */
  public static final IRI EDTF = Values.iri(EDTF_IRI);

  private Vocabulary() {}
}
