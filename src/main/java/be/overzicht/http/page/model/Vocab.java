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
  public static final String DCT_TYPE = DCT + "type";
  public static final String DCT_DATE = DCT + "date";
  public static final String DCT_ISSUED = DCT + "issued";
  public static final String DCT_PUBLISHER = DCT + "publisher";
  public static final String DCT_IS_PART_OF = DCT + "isPartOf";
  public static final String DCT_SOURCE = DCT + "source";
  public static final String DCT_IDENTIFIER = DCT + "identifier";
  public static final String SKOS_PREF_LABEL = SKOS + "prefLabel";
  public static final String SKOS_ALT_LABEL = SKOS + "altLabel";
  public static final String SKOS_DEFINITION = SKOS + "definition";
  public static final String SKOS_NOTATION = SKOS + "notation";

  public static final String SKOS_NOTE = SKOS + "note";
  public static final String SKOS_IN_SCHEME = SKOS + "inScheme";
  public static final String SCHEMA = "http://schema.org/";
  public static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  public static final String SCHEMA_SAME_AS = SCHEMA + "sameAs";
  public static final String START = SCHEMA + "startDate";
  public static final String END = SCHEMA + "endDate";
  public static final String POSITION = SCHEMA + "position";
  public static final String FOUNDED = SCHEMA + "foundingDate";
  public static final String DISSOLVED = SCHEMA + "dissolutionDate";
  public static final String VALUE = SCHEMA + "value";
  public static final String ABOUT = SCHEMA + "about";
  public static final String ORG_CLASSIFICATION = ORG + "classification";
  public static final String LINKED_TO = ORG + "linkedTo";
  public static final String ORIGINAL = ORG + "originalOrganization";
  public static final String RESULTING = ORG + "resultingOrganization";
  public static final String DERIVED_FROM = PROV + "wasDerivedFrom";
  public static final String IS_MEASUREMENT_OF = "http://www.w3.org/ns/dqv#isMeasurementOf";
  public static final String STATUS = "http://www.w3.org/ns/adms#status";
  public static final String IDENTIFIER = "http://www.w3.org/ns/adms#identifier";
  public static final String ROLE = "http://data.europa.eu/m8g/role";
  public static final String PAGE = "http://xmlns.com/foaf/0.1/page";
  public static final String HOMEPAGE = "http://xmlns.com/foaf/0.1/homepage";
  public static final String STRUCTURED_IDENTIFIER =
      "https://data.vlaanderen.be/ns/generiek#gestructureerdeIdentificator";
  public static final String LOCAL_IDENTIFIER = "https://data.vlaanderen.be/ns/generiek#lokaleIdentificator";
  public static final String WORKING_AREA = "http://data.vlaanderen.be/ns/besluit#werkingsgebied";
  public static final String HAS_GEOMETRY = "http://www.opengis.net/ont/geosparql#hasGeometry";
  public static final String AS_WKT = "http://www.opengis.net/ont/geosparql#asWKT";
  public static final String LATITUDE = "http://www.w3.org/2003/01/geo/wgs84_pos#lat";
  public static final String LONGITUDE = "http://www.w3.org/2003/01/geo/wgs84_pos#long";

  private Vocab() {}
}
