package be.overzicht.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The project's own ontology folder, as graphs under a base address for tests. */
final class OntologyFiles {
  static final String ROOT = "http://overzicht.test/";
  private static final Path FOLDER = Path.of("ontology");
  private static final Path EXAMPLES = FOLDER.resolve("examples");

  private OntologyFiles() {}

  /** The shapes of single things: all but the rules over everything. */
  static Graph shapes() {
    return graph(turtle(FOLDER.resolve("shapes"), 1).stream().filter(file -> !isRules(file)).toList());
  }

  /** The rules over everything. */
  static Graph rules() {
    return ShapeFiles.based(
        graph(turtle(FOLDER.resolve("shapes"), 1).stream().filter(OntologyFiles::isRules).toList()), ROOT);
  }

  private static boolean isRules(Path file) {
    return file.getFileName().toString().startsWith("rules-");
  }

  /** The vocabulary, the concept schemes and all conforming examples. */
  static Graph conforming() {
    return graph(Stream.concat(ontology(), turtle(EXAMPLES, 1).stream()).toList());
  }

  /** The same, with one file in the place of the conforming example that its folder is named after. */
  static Graph conformingBut(Path broken) {
    Path replaced = EXAMPLES.resolve(broken.getParent().getFileName() + ".ttl");
    Stream<Path> examples = turtle(EXAMPLES, 1).stream().filter(file -> !file.equals(replaced));
    return graph(Stream.of(ontology(), examples, Stream.of(broken)).flatMap(files -> files).toList());
  }

  /** The examples that break a rule. */
  static List<Path> broken() {
    return turtle(EXAMPLES.resolve("broken"), Integer.MAX_VALUE);
  }

  private static Stream<Path> ontology() {
    return Stream.concat(turtle(FOLDER, 1).stream(), turtle(FOLDER.resolve("concepts"), 1).stream());
  }

  private static List<Path> turtle(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph graph(List<Path> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> RDFParser.source(file).base(ROOT).lang(Lang.TURTLE).parse(graph));
    return graph;
  }
}
