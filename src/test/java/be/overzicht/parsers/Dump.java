package be.overzicht.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A dump of the running site, downloaded once.
 *
 * @param file where it lies
 */
record Dump(Path file) {
  private static final Map<String, Dump> DOWNLOADED = new ConcurrentHashMap<>();

  static Dump of(String name, String ending) {
    return DOWNLOADED.computeIfAbsent(name + "." + ending, Dump::download);
  }

  /** How many lines it has: in N-Triples, how many triples. */
  long lines() throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  /** Its triples, read by Jena, to which every warning is an error. */
  Set<String> strictly() {
    Graph graph = GraphFactory.createDefaultGraph();
    String name = file.getFileName().toString();
    RDFParser.source(file).lang(RDFLanguages.fileExtToLang(name.substring(name.lastIndexOf('.') + 1))).checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
    return graph.stream().map(Object::toString).collect(Collectors.toSet());
  }

  private static Dump download(String name) {
    Site site = Site.running();
    HttpResponse<byte[]> latest = site.get("/dumps/latest/" + name);
    HttpResponse<byte[]> dump = site.get(URI.create(latest.headers().firstValue("Location").orElseThrow()).getPath());
    assertEquals(200, dump.statusCode(), name);
    try {
      Path file = Files.createTempDirectory("overzicht-dump").resolve(name);
      file.toFile().deleteOnExit();
      file.getParent().toFile().deleteOnExit();
      return new Dump(Files.write(file, dump.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
