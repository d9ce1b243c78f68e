package be.overzicht.quality;

import be.overzicht.rdf.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The files with SHACL shapes.
 *
 * @param files Turtle files
 * @param root what their relative references resolve against, with its closing slash
 */
public record ShapeFiles(List<Path> files, String root) {

  /** The files that are not Turtle, each as a problem. */
  List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        parse(file, GraphFactory.createDefaultGraph());
      } catch (RiotException e) {
        problems.add(Problem.error(file.toString(), 0, 0, "the shapes cannot be read: " + e.getMessage(),
            "correct the Turtle"));
      }
    }
    return problems;
  }

  /** All shapes in one graph; queries say what their references are relative to. */
  Graph read() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      parse(file, graph);
    }
    return based(graph, root);
  }

  /** The same shapes, whose queries resolve their references against this root. */
  static Graph based(Graph shapes, String root) {
    for (Triple query : shapes.find(Node.ANY, SHACL.select, Node.ANY).toList()) {
      shapes.delete(query);
      shapes.add(query.getSubject(), SHACL.select,
          NodeFactory.createLiteralString("BASE <" + root + ">" + query.getObject().getLiteralLexicalForm()));
    }
    return shapes;
  }

  private void parse(Path file, Graph graph) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in).base(root).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    }
  }
}
