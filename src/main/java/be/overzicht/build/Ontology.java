package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import be.overzicht.rdf.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;

/**
 * The ontology folder: what is published of it as statements, and what comes along as files.
 *
 * @param folder the folder
 * @param uris the addresses that its relative references resolve against
 */
record Ontology(Path folder, Uris uris) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
  private static final Set<String> REPEATED_PATHS = Set.of(SHACL.ZERO_OR_MORE_PATH.stringValue(),
      SHACL.ONE_OR_MORE_PATH.stringValue(), SHACL.ZERO_OR_ONE_PATH.stringValue());
  private static final List<String> NOT_PUBLISHED = List.of("examples");
  private static final String PUBLISHER = "catalog/publisher.ttl";
  private static final String TURTLE = ".ttl";
  /** Where it is, which a problem says before the message. */
  private static final Pattern PLACE = Pattern.compile(" \\[line [^]]*]$");

  /** The Turtle files whose statements are published: those in the folder itself, and the concept schemes. */
  List<Path> published() throws IOException {
    return Stream.concat(turtle(folder).stream(), turtle(folder.resolve("concepts")).stream()).toList();
  }

  /** The rules that derive statements. */
  List<Path> rules() throws IOException {
    return files(folder.resolve("rules"), ".rq");
  }

  /** The shapes that the release is checked with. */
  List<Path> shapes() throws IOException {
    return turtle(folder.resolve("shapes"));
  }

  /** Everything that the release keeps as files, relative to the folder, in order. */
  List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(path -> !NOT_PUBLISHED.contains(path.getName(0).toString()))
          .filter(path -> !path.getFileName().toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** Reads what is published, and looks at the other Turtle files that the server will read from the release. */
  void read(RDFHandler handler, Consumer<Problem> problems) throws IOException {
    List<Path> published = published();
    for (Path file : published) {
      read(file, handler, problems);
    }
    for (Path kept : kept()) {
      Path file = folder.resolve(kept);
      if (kept.toString().endsWith(TURTLE) && !published.contains(file)) {
        DisplayCheck check = new DisplayCheck(file, problems);
        read(file, check, check, problems);
      }
    }
    if (!Files.exists(folder.resolve(PUBLISHER))) {
      problems.accept(Problem.error(folder.resolve(PUBLISHER).toString(), 0, 0, "the file is missing",
          "say there who publishes and under which licence, or name another folder with --ontology"));
    }
  }

  private void read(Path file, RDFHandler handler, Consumer<Problem> problems) throws IOException {
    read(file, handler, (line, column) -> { }, problems);
  }

  private void read(Path file, RDFHandler handler, ParseLocationListener places, Consumer<Problem> problems)
      throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(handler);
    parser.setParseLocationListener(places);
    parser.setParseErrorListener(new ParseErrorCollector());
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, uris.root());
    } catch (RDFParseException broken) {
      problems.accept(Problem.error(file.toString(), (int) Math.max(broken.getLineNumber(), 0),
          (int) Math.max(broken.getColumnNumber(), 0), PLACE.matcher(broken.getMessage()).replaceFirst(""),
          "correct the Turtle"));
    }
  }

  /** Looks for what shapes say that pages cannot do, which they would pass over in silence, or end at. */
  private final class DisplayCheck extends AbstractRDFHandler implements ParseLocationListener {
    private final Path file;
    private final Consumer<Problem> problems;
    private long line;

    private DisplayCheck(Path file, Consumer<Problem> problems) {
      this.file = file;
      this.problems = problems;
    }

    @Override
    public void parseLocationUpdate(long lineNo, long columnNo) {
      line = lineNo;
    }

    @Override
    public void handleStatement(Statement statement) {
      String property = statement.getPredicate().stringValue();
      String value = statement.getObject().stringValue();
      if (property.equals(Viewer.PROPERTY) && Viewer.of(value, uris).isEmpty()) {
        tell("no page has the viewer <" + value + ">", "take one of " + String.join(", ", Viewer.names()));
      } else if (property.equals(SHACL.ORDER.stringValue()) && !NUMBER.matcher(value).matches()) {
        tell("\"" + value + "\" is no sh:order", "write a number, such as 10 or 2.5");
      } else if (REPEATED_PATHS.contains(property) && file.getParent().endsWith("display")) {
        tell("no page follows a path by <" + property + ">",
            "take a property, a list of them, sh:inversePath or sh:alternativePath");
      }
    }

    private void tell(String what, String remedy) {
      problems.accept(Problem.error(file.toString(), (int) Math.max(line, 0), 0, what, remedy));
    }
  }

  private static List<Path> turtle(Path folder) throws IOException {
    return files(folder, TURTLE);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
