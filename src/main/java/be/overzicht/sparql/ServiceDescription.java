package be.overzicht.sparql;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.sparql.engine.StandardFunctions;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.store.Snapshot;
import be.overzicht.store.TripleOutput;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Says what the endpoint is and has
 * (<a href="https://www.w3.org/TR/sparql12-service-description/">SPARQL 1.2 Service Description</a>, which keeps the
 * terms of 1.1).
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SPARQL = "http://www.w3.org/ns/sparql#";
  private static final String LANGUAGE = "https://www.w3.org/TR/sparql12-query/";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> TABLES = List.of(
      "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV");

  private final Snapshot snapshot;
  private final QueryLimits limits;

  ServiceDescription(Snapshot snapshot, QueryLimits limits) {
    this.snapshot = snapshot;
    this.limits = limits;
  }

  byte[] write(ResultForm.Statements form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TripleOutput output = TripleOutput.start(form.format(), bytes, Prefixes.of(snapshot.uris()));
    service(output);
    dataset(output);
    output.end();
    return bytes.toByteArray();
  }

  private void service(TripleOutput output) {
    Node service = iri(snapshot.uris().at(SparqlEndpoint.PATH));
    output.write(Triple.create(service, RDF.type.asNode(), sd("Service")));
    output.write(Triple.create(service, sd("endpoint"), service));
    languages(output, service);
    output.write(Triple.create(service, sd("feature"), sd("UnionDefaultGraph")));
    resultFormats().forEach(format -> output.write(Triple.create(service, sd("resultFormat"), iri(format))));
    output.write(Triple.create(service, sd("defaultDataset"), fragment("dataset")));
    output.write(Triple.create(service, DCTerms.description.asNode(), NodeFactory.createLiteralLang(
        "A query may run for " + limits.time().toMillis() + " ms and give " + limits.rows() + " rows or statements; "
            + "one that would need more is stopped with an error, never cut short.", "en")));
  }

  /** A client that knows 1.1 finds its name for the language; one that knows 1.2 finds language and versions apart. */
  private static void languages(TripleOutput output, Node service) {
    Stream.of("SPARQL11Query", "SPARQLQuery")
        .forEach(language -> output.write(Triple.create(service, sd("supportedLanguage"), sd(language))));
    Stream.of("version-1.1", "version-1.2-basic", "version-1.2")
        .forEach(version -> output.write(Triple.create(service, sd("supportedVersion"), iri(SPARQL + version))));
    output.write(Triple.create(service, DCTerms.conformsTo.asNode(), iri(LANGUAGE)));
    StandardFunctions.extensions()
        .forEach(function -> output.write(Triple.create(service, sd("extensionFunction"), iri(function))));
  }

  private static Stream<String> resultFormats() {
    return Stream.concat(TABLES.stream().map(FORMATS::concat), Arrays.stream(RdfFormat.values()).map(RdfFormat::iri));
  }

  private void dataset(TripleOutput output) {
    Node dataset = fragment("dataset");
    output.write(Triple.create(dataset, RDF.type.asNode(), sd("Dataset")));
    output.write(Triple.create(dataset, sd("defaultGraph"), fragment("default-graph")));
    figures(output, fragment("default-graph"), snapshot.size());
    snapshot.graphs().forEach((name, size) -> {
      String last = name.substring(name.lastIndexOf('/') + 1);
      Node named = fragment("named-" + last);
      output.write(Triple.create(dataset, sd("namedGraph"), named));
      output.write(Triple.create(named, RDF.type.asNode(), sd("NamedGraph")));
      output.write(Triple.create(named, sd("name"), iri(name)));
      output.write(Triple.create(named, sd("graph"), fragment("graph-" + last)));
      figures(output, fragment("graph-" + last), size);
    });
  }

  private static void figures(TripleOutput output, Node subject, long size) {
    output.write(Triple.create(subject, RDF.type.asNode(), sd("Graph")));
    output.write(Triple.create(subject, VOID.triples.asNode(), number(size)));
  }

  private Node fragment(String name) {
    return iri(snapshot.uris().at(SparqlEndpoint.PATH + "#" + name));
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node sd(String term) {
    return iri(SD + term);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
