package be.overzicht.quality.rule;

/** The standard terms that rules name. */
final class Terms {
  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  static final String SEE_ALSO = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
  static final String NAME = "http://www.w3.org/2004/02/skos/core#prefLabel";
  static final String OTHER_NAME = "http://www.w3.org/2004/02/skos/core#altLabel";
  static final String NOTATION = "http://www.w3.org/2004/02/skos/core#notation";
  static final String KIND = "http://purl.org/dc/terms/type";
  static final String KEY = "http://purl.org/dc/terms/identifier";
  static final String DATE = "http://purl.org/dc/terms/date";
  static final String DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";
  static final String AREA = "http://data.vlaanderen.be/ns/besluit#werkingsgebied";
  static final String AUTHORITY = "http://data.vlaanderen.be/ns/besluit#Bestuurseenheid";
  static final String ORGANISATION = "http://www.w3.org/ns/org#Organization";
  static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  static final String LINKED_TO = "http://www.w3.org/ns/org#linkedTo";
  static final String CHANGE_EVENT = "http://www.w3.org/ns/org#ChangeEvent";
  static final String RESULT = "http://www.w3.org/ns/org#resultingOrganization";
  static final String STATUS = "http://www.w3.org/ns/regorg#orgStatus";
  static final String NOT_ACTIVE = "http://lblod.data.gift/concepts/d02c4e12bf88d2fdf5123b07f29c9311";
  static final String END_OF_BODY = "http://schema.org/dissolutionDate";
  static final String IDENTIFIER = "http://www.w3.org/ns/adms#identifier";
  static final String IDENTIFIER_CLASS = "http://www.w3.org/ns/adms#Identifier";
  static final String AMOUNT_CLASS = "http://schema.org/MonetaryAmount";
  static final String STRUCTURED = "https://data.vlaanderen.be/ns/generiek#gestructureerdeIdentificator";
  static final String LOCAL_ID = "https://data.vlaanderen.be/ns/generiek#lokaleIdentificator";
  static final String POSITION = "http://schema.org/position";
  static final String NEXT = "http://rdf-vocabulary.ddialliance.org/xkos#next";

  private Terms() {}
}
