package be.overzicht.http.page.model;

/** The properties and classes that pages know by name; all others are shown as the data gives them. */
public final class Vocab {
  public static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  public static final String RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  public static final String RDFS_COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";
  public static final String DCT = "http://purl.org/dc/terms/";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String DCT_TITLE = DCT + "title";
  public static final String DCT_DESCRIPTION = DCT + "description";
  public static final String DCT_SOURCE = DCT + "source";
  public static final String DCT_IDENTIFIER = DCT + "identifier";
  public static final String SKOS_PREF_LABEL = SKOS + "prefLabel";
  public static final String SKOS_ALT_LABEL = SKOS + "altLabel";
  public static final String SKOS_DEFINITION = SKOS + "definition";
  public static final String SKOS_NOTATION = SKOS + "notation";

  private Vocab() {}
}
