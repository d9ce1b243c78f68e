package be.overzicht.crawl;

import be.overzicht.testing.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** One thing of the data in all its forms, as a client gets them: 303 from its URI, 200 at its document. */
public final class Forms {
  /** The RDF forms: media type to how Rio reads it. */
  static final Map<String, RDFFormat> RDF = new LinkedHashMap<>();

  static {
    RDF.put("text/turtle", RDFFormat.TURTLE);
    RDF.put("application/n-triples", RDFFormat.NTRIPLES);
    RDF.put("application/ld+json", RDFFormat.JSONLD);
    RDF.put("application/rdf+xml", RDFFormat.RDFXML);
    RDF.put("application/trig", RDFFormat.TRIG);
    RDF.put("application/n-quads", RDFFormat.NQUADS);
  }

  private final Site site;

  /** Of a thing on this site. */
  public Forms(Site site) {
    this.site = site;
  }

  /** What is wrong with the forms of this thing, if anything is. */
  public Optional<String> fault(String path) {
    try {
      document(path, "text/html");
      Set<Statement> first = null;
      for (Map.Entry<String, RDFFormat> form : RDF.entrySet()) {
        Set<Statement> graph = Set.copyOf(read(path, form));
        if (graph.isEmpty() || graph.stream().anyMatch(Forms::hasBlankNode)) {
          return Optional.of(path + " as " + form.getKey() + " is empty or has a blank node");
        }
        if (first != null && !first.equals(graph)) {
          return Optional.of(path + " as " + form.getKey() + " is another graph than as Turtle");
        }
        first = graph;
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(path + ": " + e.getMessage());
    }
  }

  private static boolean hasBlankNode(Statement statement) {
    return statement.getSubject().isBNode() || statement.getObject().isBNode();
  }

  private Set<Statement> read(String path, Map.Entry<String, RDFFormat> form) throws IOException {
    return Rio.parse(new ByteArrayInputStream(document(path, form.getKey())), site.base(), form.getValue());
  }

  private byte[] document(String path, String mediaType) throws IOException {
    HttpResponse<byte[]> redirect = site.get(path, "Accept", mediaType);
    expect(303, redirect);
    String location = redirect.headers().firstValue("Location").orElse("");
    HttpResponse<byte[]> document = site.get(location, "Accept", mediaType);
    expect(200, document);
    String type = document.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith(mediaType)) {
      throw new IOException(location + " is " + type + " when asked for " + mediaType);
    }
    return document.body();
  }

  private static void expect(int status, HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != status) {
      throw new IOException(answer.uri() + " answers " + answer.statusCode() + " instead of " + status);
    }
  }
}
