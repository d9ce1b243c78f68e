package be.overzicht.quality;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Reads the catalogue of a running server as a portal does, and says what a portal would reject or miss: RDF that does not
 * parse, obligations of DCAT-AP Vlaanderen, identifiers that occur twice, texts that break feeds, dead links.
 */
public final class Harvester {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");
  private static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  private static final Node CATALOG = NodeFactory.createURI(DCAT + "Catalog");
  private static final List<Node> LINKS = List.of(NodeFactory.createURI(DCAT + "accessURL"),
      NodeFactory.createURI(DCAT + "downloadURL"), NodeFactory.createURI(DCAT + "landingPage"),
      NodeFactory.createURI(DCAT + "endpointDescription"));

  private final HarvestedSite site;
  private final ShapeFiles shapes;

  /** Harvests the server at this address, and judges by these shapes. */
  public Harvester(String address, ShapeFiles shapes) {
    this.site = new HarvestedSite(address);
    this.shapes = shapes;
  }

  /** One line for everything that a portal would reject or miss. */
  public List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    Graph catalog = read("application/rdf+xml", Lang.RDFXML, faults);
    Graph turtle = read("text/turtle", Lang.TURTLE, faults);
    if (!faults.isEmpty()) {
      return faults;
    }
    if (!catalog.isIsomorphicWith(turtle)) {
      faults.add("/catalog says other things in RDF/XML than in Turtle; a portal may read either");
    }
    for (Finding finding : new ShaclCheck(shapes.read()).findings(catalog)) {
      faults.add(finding.subject() + ": " + finding.what() + " (rule " + finding.rule() + ")");
    }
    addTwiceIdentified(catalog, faults);
    addBreakingTexts(catalog, faults);
    addDeadLinks(catalog, faults);
    return faults;
  }

  private Graph read(String mediaType, Lang form, List<String> faults) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    HttpResponse<InputStream> answer = site.get("/catalog", mediaType);
    try (InputStream in = answer.body()) {
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (answer.statusCode() != 200 || !type.startsWith(mediaType)) {
        faults.add("/catalog answers " + answer.statusCode() + " with \"" + type + "\" when asked for " + mediaType);
        return graph;
      }
      RDFParser.source(in).lang(form).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
    } catch (RiotException broken) {
      faults.add("/catalog is not " + form.getName() + ": " + broken.getMessage());
    }
    return graph;
  }

  private static void addTwiceIdentified(Graph catalog, List<String> faults) {
    Set<String> seen = new TreeSet<>();
    for (Triple triple : catalog.find(Node.ANY, IDENTIFIER, Node.ANY).toList()) {
      String identifier = ShaclCheck.shown(triple.getObject());
      if (!seen.add(identifier)) {
        faults.add(triple.getSubject() + ": the identifier " + identifier + " occurs twice; a portal drops one of the two");
      }
    }
  }

  private static void addBreakingTexts(Graph catalog, List<String> faults) {
    for (Triple triple : catalog.find().toList()) {
      if (triple.getObject().isLiteral() && triple.getObject().getLiteralLexicalForm().matches("(?s).*[\\x00-\\x1f].*")) {
        faults.add(triple.getSubject() + ": " + triple.getPredicate() + " holds a line break or control character;"
            + " portals have dropped records for that");
      }
    }
  }

  private void addDeadLinks(Graph catalog, List<String> faults) throws IOException {
    String base = base(catalog);
    Set<String> links = new TreeSet<>();
    LINKS.forEach(link -> catalog.find(Node.ANY, link, Node.ANY).forEach(triple -> links.add(triple.getObject().getURI())));
    for (String link : links) {
      int status = link.startsWith(base) ? site.status(link.substring(base.length())) : 200;
      if (status != 200) {
        faults.add(link + " answers " + status + "; a portal shows it as a dead link");
      }
    }
  }

  private static String base(Graph catalog) {
    List<Triple> found = catalog.find(Node.ANY, TYPE, CATALOG).toList();
    return found.isEmpty() ? "" : found.get(0).getSubject().getURI().replaceFirst("/catalog$", "");
  }
}
