package be.overzicht.quality.rule;

/** The standard terms that rules name. */
public final class Terms {
  public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  public static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  public static final String SEE_ALSO = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
  public static final String NAME = "http://www.w3.org/2004/02/skos/core#prefLabel";
  public static final String OTHER_NAME = "http://www.w3.org/2004/02/skos/core#altLabel";
  public static final String NOTATION = "http://www.w3.org/2004/02/skos/core#notation";
  public static final String KIND = "http://purl.org/dc/terms/type";
  public static final String KEY = "http://purl.org/dc/terms/identifier";
  public static final String DATE = "http://purl.org/dc/terms/date";
  public static final String DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";
  public static final String AREA = "http://data.vlaanderen.be/ns/besluit#werkingsgebied";
  public static final String AUTHORITY = "http://data.vlaanderen.be/ns/besluit#Bestuurseenheid";
  public static final String ORGANISATION = "http://www.w3.org/ns/org#Organization";
  public static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  public static final String LINKED_TO = "http://www.w3.org/ns/org#linkedTo";
  public static final String CHANGE_EVENT = "http://www.w3.org/ns/org#ChangeEvent";
  public static final String RESULT = "http://www.w3.org/ns/org#resultingOrganization";
  public static final String STATUS = "http://www.w3.org/ns/regorg#orgStatus";
  public static final String NOT_ACTIVE = "http://lblod.data.gift/concepts/d02c4e12bf88d2fdf5123b07f29c9311";
  public static final String END_OF_BODY = "http://schema.org/dissolutionDate";
  public static final String IDENTIFIER = "http://www.w3.org/ns/adms#identifier";
  public static final String REPLACED_BY = "http://purl.org/dc/terms/isReplacedBy";
  public static final String IDENTIFIER_CLASS = "http://www.w3.org/ns/adms#Identifier";
  public static final String AMOUNT_CLASS = "http://schema.org/MonetaryAmount";
  public static final String STRUCTURED = "https://data.vlaanderen.be/ns/generiek#gestructureerdeIdentificator";
  public static final String LOCAL_ID = "https://data.vlaanderen.be/ns/generiek#lokaleIdentificator";

  private Terms() {}
}
