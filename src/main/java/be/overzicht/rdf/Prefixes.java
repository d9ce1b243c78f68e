package be.overzicht.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one list of prefixes: for every writer, the JSON-LD context, the query editor and the pages.
 *
 * <p>Namespaces are the official forms; where http and https both exist, the vocabulary's own document decides.
 */
public final class Prefixes {
  private static final Map<String, String> STANDARD = standard();

  private final Map<String, String> namespaces;

  private Prefixes(Map<String, String> namespaces) {
    this.namespaces = Collections.unmodifiableMap(namespaces);
  }

  /** The standard prefixes alone. */
  public static Prefixes standardOnly() {
    return new Prefixes(STANDARD);
  }

  /** The standard prefixes and {@code dig:}, the vocabulary published under this base. */
  public static Prefixes of(Uris uris) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dig", uris.vocabulary());
    all.putAll(STANDARD);
    return new Prefixes(all);
  }

  /** Prefix to namespace, in the order they are written. */
  public Map<String, String> namespaces() {
    return namespaces;
  }

  /** The name with its prefix, if a namespace fits and the rest is a simple local name. */
  public Optional<String> shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .filter(entry -> iri.substring(entry.getValue().length()).matches("[A-Za-z_][\\w.-]*\\w|[A-Za-z_]"))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .findFirst();
  }

  private static Map<String, String> standard() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    map.put("owl", "http://www.w3.org/2002/07/owl#");
    map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    map.put("skos", "http://www.w3.org/2004/02/skos/core#");
    map.put("dct", "http://purl.org/dc/terms/");
    map.put("prov", "http://www.w3.org/ns/prov#");
    map.put("org", "http://www.w3.org/ns/org#");
    map.put("regorg", "http://www.w3.org/ns/regorg#");
    map.put("foaf", "http://xmlns.com/foaf/0.1/");
    map.put("schema", "http://schema.org/");
    map.put("adms", "http://www.w3.org/ns/adms#");
    map.put("cpsv", "http://purl.org/vocab/cpsv#");
    map.put("m8g", "http://data.europa.eu/m8g/");
    map.put("eli", "http://data.europa.eu/eli/ontology#");
    map.put("geo", "http://www.opengis.net/ont/geosparql#");
    map.put("locn", "http://www.w3.org/ns/locn#");
    map.put("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    map.put("besluit", "http://data.vlaanderen.be/ns/besluit#");
    map.put("generiek", "https://data.vlaanderen.be/ns/generiek#");
    map.put("organisatie", "https://data.vlaanderen.be/ns/organisatie#");
    map.put("subsidie", "http://data.vlaanderen.be/ns/subsidie#");
    map.put("lblodSubsidie", "http://lblod.data.gift/vocabularies/subsidie/");
    map.put("dcat", "http://www.w3.org/ns/dcat#");
    map.put("mdcat", "https://data.vlaanderen.be/ns/metadata-dcat#");
    map.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    map.put("spdx", "http://spdx.org/rdf/terms#");
    map.put("void", "http://rdfs.org/ns/void#");
    map.put("ldes", "https://w3id.org/ldes#");
    map.put("tree", "https://w3id.org/tree#");
    map.put("hydra", "http://www.w3.org/ns/hydra/core#");
    map.put("sd", "http://www.w3.org/ns/sparql-service-description#");
    map.put("sh", "http://www.w3.org/ns/shacl#");
    map.put("dqv", "http://www.w3.org/ns/dqv#");
    map.put("qb", "http://purl.org/linked-data/cube#");
    map.put("vann", "http://purl.org/vocab/vann/");
    map.put("csvw", "http://www.w3.org/ns/csvw#");
    map.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    return map;
  }
}
