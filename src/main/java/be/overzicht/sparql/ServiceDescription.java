package be.overzicht.sparql;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfOutput;
import be.overzicht.rdf.Uris;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFWriter;

/** What the endpoint is and has (<a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>). */
record ServiceDescription(Snapshot snapshot, QueryLimits limits) {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS = List.of(
      "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
      "Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG", "N-Quads");

  byte[] write(ResultForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (form instanceof ResultForm.Statements statements) {
      RDFWriter writer = RdfOutput.start(statements.format(), bytes, Prefixes.of(snapshot.uris()));
      model().forEach(writer::handleStatement);
      writer.endRDF();
    }
    return bytes.toByteArray();
  }

  private Model model() {
    Uris uris = snapshot.uris();
    IRI service = Values.iri(uris.at(SparqlEndpoint.PATH));
    IRI dataset = fragment("dataset");
    ModelBuilder model = new ModelBuilder(new LinkedHashModel());
    model.subject(service)
        .add(RDF.TYPE, sd("Service"))
        .add(sd("endpoint"), service)
        .add(sd("supportedLanguage"), sd("SPARQL11Query"))
        .add(sd("feature"), sd("UnionDefaultGraph"))
        .add(sd("defaultDataset"), dataset);
    RESULT_FORMATS.forEach(format -> model.add(sd("resultFormat"), Values.iri(FORMATS, format)));
    model.subject(dataset).add(RDF.TYPE, sd("Dataset")).add(sd("defaultGraph"), fragment("default-graph"));
    figures(model, fragment("default-graph"), snapshot.union());
    for (Iterator<Node> names = snapshot.dataset().listGraphNodes(); names.hasNext();) {
      named(model, dataset, names.next());
    }
    return model.build();
  }

  private void named(ModelBuilder model, IRI dataset, Node name) {
    IRI graph = Values.iri(name.getURI());
    IRI description = fragment("graph-" + name.getURI().substring(name.getURI().lastIndexOf('/') + 1));
    IRI figures = Values.iri(description + "-figures");
    model.subject(dataset).add(sd("namedGraph"), description);
    model.subject(description).add(RDF.TYPE, sd("NamedGraph")).add(sd("name"), graph).add(sd("graph"), figures);
    figures(model, figures, snapshot.dataset().getGraph(name));
  }

  private static void figures(ModelBuilder model, IRI subject, Graph graph) {
    model.subject(subject).add(RDF.TYPE, sd("Graph")).add(VOID.TRIPLES, Values.literal(graph.size()));
  }

  private IRI fragment(String name) {
    return Values.iri(snapshot.uris().at(SparqlEndpoint.PATH + "#" + name));
  }

  private static IRI sd(String term) {
    return Values.iri(SD, term);
  }
}
