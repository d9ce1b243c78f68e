package be.overzicht.rdf;

import be.overzicht.rdf.jsonld.JsonLdContext;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The one list of prefixes: for every writer, the JSON-LD context, the query editor and the pages.
 *
 * <p>Namespaces are the official forms; where http and https both exist, the vocabulary's own document decides.
 */
public final class Prefixes {
  private static final Map<String, String> STANDARD = read("""
      rdf           http://www.w3.org/1999/02/22-rdf-syntax-ns#
      rdfs          http://www.w3.org/2000/01/rdf-schema#
      owl           http://www.w3.org/2002/07/owl#
      xsd           http://www.w3.org/2001/XMLSchema#
      skos          http://www.w3.org/2004/02/skos/core#
      dct           http://purl.org/dc/terms/
      prov          http://www.w3.org/ns/prov#
      org           http://www.w3.org/ns/org#
      regorg        http://www.w3.org/ns/regorg#
      foaf          http://xmlns.com/foaf/0.1/
      schema        http://schema.org/
      adms          http://www.w3.org/ns/adms#
      cpsv          http://purl.org/vocab/cpsv#
      m8g           http://data.europa.eu/m8g/
      eli           http://data.europa.eu/eli/ontology#
      geo           http://www.opengis.net/ont/geosparql#
      locn          http://www.w3.org/ns/locn#
      wgs84         http://www.w3.org/2003/01/geo/wgs84_pos#
      besluit       http://data.vlaanderen.be/ns/besluit#
      generiek      https://data.vlaanderen.be/ns/generiek#
      organisatie   https://data.vlaanderen.be/ns/organisatie#
      subsidie      http://data.vlaanderen.be/ns/subsidie#
      lblodSubsidie http://lblod.data.gift/vocabularies/subsidie/
      dcat          http://www.w3.org/ns/dcat#
      mdcat         https://data.vlaanderen.be/ns/metadata-dcat#
      vcard         http://www.w3.org/2006/vcard/ns#
      spdx          http://spdx.org/rdf/terms#
      void          http://rdfs.org/ns/void#
      ldes          https://w3id.org/ldes#
      tree          https://w3id.org/tree#
      hydra         http://www.w3.org/ns/hydra/core#
      sd            http://www.w3.org/ns/sparql-service-description#
      sh            http://www.w3.org/ns/shacl#
      dqv           http://www.w3.org/ns/dqv#
      qb            http://purl.org/linked-data/cube#
      vann          http://purl.org/vocab/vann/
      csvw          http://www.w3.org/ns/csvw#
      edtf          http://id.loc.gov/datatypes/edtf/
      """);

  /** Datatypes that are not written. */
  private static final Set<IRI> PLAIN = Set.of(XSD.STRING, RDF.LANGSTRING);

  private final Map<String, String> namespaces;
  private JsonLdContext context;

  private Prefixes(Map<String, String> namespaces, JsonLdContext context) {
    this.namespaces = Collections.unmodifiableMap(namespaces);
    this.context = context;
  }

  /** The standard prefixes alone. */
  public static Prefixes standardOnly() {
    return new Prefixes(STANDARD, null);
  }

  /** The standard prefixes and {@code dig:}, the vocabulary published under this base. */
  public static Prefixes of(Uris uris) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dig", uris.vocabulary());
    all.putAll(STANDARD);
    return new Prefixes(all, null);
  }

  /** The same prefixes, and the names of this context before them in JSON-LD. */
  public Prefixes with(JsonLdContext names) {
    return new Prefixes(namespaces, names.completedBy(namespaces));
  }

  /** Those that a short document of these statements declares: in Turtle, TriG and RDF/XML, the ones it may need. */
  public Prefixes declaredBy(Collection<Statement> statements, RdfFormat format) {
    return switch (format) {
      case TURTLE, TRIG, RDFXML -> usedBy(statements);
      default -> this;
    };
  }

  private Prefixes usedBy(Collection<Statement> statements) {
    Set<String> used = new HashSet<>();
    Resource subject = null;
    for (Statement statement : statements) {
      if (!statement.getSubject().equals(subject)) {
        subject = statement.getSubject();
        addNamespace(subject, used);
      }
      addNamespace(statement.getPredicate(), used);
      addNamespace(statement.getObject(), used);
    }
    Map<String, String> kept = new LinkedHashMap<>();
    namespaces.forEach((prefix, namespace) -> {
      if (used.contains(namespace)) {
        kept.put(prefix, namespace);
      }
    });
    return new Prefixes(kept, null);
  }

  private static void addNamespace(Value value, Set<String> used) {
    if (value instanceof IRI iri) {
      used.add(iri.getNamespace());
    } else if (value instanceof Literal literal && !PLAIN.contains(literal.getDatatype())) {
      used.add(literal.getDatatype().getNamespace());
    }
  }

  /** What JSON-LD is written with: these prefixes, unless there is a context of its own. */
  synchronized JsonLdContext context() {
    if (context == null) {
      context = JsonLdContext.of(namespaces);
    }
    return context;
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

  private static Map<String, String> read(String table) {
    Map<String, String> map = new LinkedHashMap<>();
    table.lines().map(line -> line.split(" +")).forEach(row -> map.put(row[0], row[1]));
    return map;
  }
}
