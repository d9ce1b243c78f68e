package be.overzicht.csvw.metadata;

import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.text.Slips;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms and prefixes that every metadata document knows, those of
 * <a href="https://www.w3.org/ns/csvw.jsonld">the CSVW context</a>.
 */
public final class CsvwContext {
  /** The address of the context. */
  public static final String ADDRESS = "http://www.w3.org/ns/csvw";
  /** The namespace of its own terms. */
  public static final String NAMESPACE = ADDRESS + "#";

  private static final Set<String> TERMS = Set.of("Cell", "Column", "Datatype", "Dialect", "Direction", "ForeignKey",
      "JSON", "NumericFormat", "Row", "Schema", "Table", "TableGroup", "TableReference", "Transformation", "Template",
      "url", "name", "titles", "notes", "row", "rownum", "describes", "table", "tableSchema", "note", "title");
  private static final Map<String, String> PREFIXES = prefixes();

  private CsvwContext() {}

  /** The IRI of a term or a prefixed name, or the text itself when it is an absolute address; empty when it is none. */
  public static Optional<String> expand(String name) {
    if (TERMS.contains(name)) {
      return Optional.of(NAMESPACE + (name.equals("Template") ? "Transformation" : name));
    }
    String iri = expandPrefix(name);
    return Iris.isAbsolute(iri) && !iri.matches("(?s).*[\\s<>\"{}|\\\\^`].*") ? Optional.of(iri) : Optional.empty();
  }

  /** Whether a name is a term, has a known prefix, or is an absolute address and not only looks like a prefixed name. */
  public static boolean isKnown(String name) {
    int colon = name.indexOf(':');
    return colon <= 0 || !expandPrefix(name).equals(name) || name.startsWith("//", colon + 1)
        || name.matches("(?i)(urn|tag|info|did|mailto|data|tel|geo|file|ni):.*");
  }

  /** The text with a known prefix replaced by its namespace. */
  public static String expandPrefix(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || text.startsWith("//", colon + 1)) {
      return text;
    }
    String namespace = PREFIXES.get(text.substring(0, colon));
    return namespace == null ? text : namespace + text.substring(colon + 1);
  }

  /** What to do about a name whose prefix is not known. */
  public static String prefixRemedy(String name) {
    String prefix = name.substring(0, name.indexOf(':'));
    Optional<String> nearest = PREFIXES.keySet().stream().filter(known -> Slips.between(known, prefix) <= 2)
        .min(Comparator.comparingInt((String known) -> Slips.between(known, prefix)).thenComparing(known -> known));
    return nearest.map(known -> "did you mean \"" + known + name.substring(prefix.length()) + "\"? ").orElse("")
        + "Write a prefix of CSV on the Web, or the whole address";
  }

  private static Map<String, String> prefixes() {
    Map<String, String> map = new HashMap<>();
    String[] names = {
      "as", "https://www.w3.org/ns/activitystreams#", "cc", "http://creativecommons.org/ns#",
      "csvw", NAMESPACE, "ctag", "http://commontag.org/ns#", "dc", "http://purl.org/dc/terms/",
      "dc11", "http://purl.org/dc/elements/1.1/", "dcat", "http://www.w3.org/ns/dcat#",
      "dcterms", "http://purl.org/dc/terms/", "dctypes", "http://purl.org/dc/dcmitype/",
      "dqv", "http://www.w3.org/ns/dqv#", "duv", "https://www.w3.org/ns/duv#", "foaf", "http://xmlns.com/foaf/0.1/",
      "gr", "http://purl.org/goodrelations/v1#", "grddl", "http://www.w3.org/2003/g/data-view#",
      "ical", "http://www.w3.org/2002/12/cal/icaltzd#", "ldp", "http://www.w3.org/ns/ldp#",
      "ma", "http://www.w3.org/ns/ma-ont#", "oa", "http://www.w3.org/ns/oa#", "og", "http://ogp.me/ns#",
      "org", "http://www.w3.org/ns/org#", "owl", "http://www.w3.org/2002/07/owl#", "prov", "http://www.w3.org/ns/prov#",
      "qb", "http://purl.org/linked-data/cube#", "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "rdfa", "http://www.w3.org/ns/rdfa#", "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
      "rev", "http://purl.org/stuff/rev#", "rif", "http://www.w3.org/2007/rif#", "rr", "http://www.w3.org/ns/r2rml#",
      "schema", "http://schema.org/", "sd", "http://www.w3.org/ns/sparql-service-description#",
      "sioc", "http://rdfs.org/sioc/ns#", "skos", "http://www.w3.org/2004/02/skos/core#",
      "skosxl", "http://www.w3.org/2008/05/skos-xl#", "sosa", "http://www.w3.org/ns/sosa/",
      "ssn", "http://www.w3.org/ns/ssn/", "time", "http://www.w3.org/2006/time#",
      "v", "http://rdf.data-vocabulary.org/#", "vcard", "http://www.w3.org/2006/vcard/ns#",
      "void", "http://rdfs.org/ns/void#", "wdr", "http://www.w3.org/2007/05/powder#",
      "wdrs", "http://www.w3.org/2007/05/powder-s#", "xhv", "http://www.w3.org/1999/xhtml/vocab#",
      "xml", "http://www.w3.org/XML/1998/namespace", "xsd", "http://www.w3.org/2001/XMLSchema#"
    };
    for (int i = 0; i < names.length; i += 2) {
      map.put(names[i], names[i + 1]);
    }
    return map;
  }
}
