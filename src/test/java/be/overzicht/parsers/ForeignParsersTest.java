package be.overzicht.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dumps of the default graph, read without a warning by the parsers of others, have all their triples. */
class ForeignParsersTest {
  private static final String COUNT = "import rdflib,sys; print(len(rdflib.Graph().parse(sys.argv[1], format=sys.argv[2])))";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nt", "ttl", "rdf", "jsonld"})
  void jena_reads_each_form_strictly_as_the_same_graph(String ending) throws IOException {
    assertEquals(triples(), new HashSet<>(lines(strictly(ending))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt:ntriples", "ttl:turtle", "rdf:rdfxml"})
  void rapper_counts_all_triples_without_a_warning(String form) throws IOException {
    String rapper = Tools.require("rapper").toString();
    String ending = form.substring(0, form.indexOf(':'));
    Commands.Result result = Commands.run(
        rapper, "-i", form.substring(form.indexOf(':') + 1), "-c", dump(ending).toString());
    assertEquals(0, result.exit(), result.err());
    assertEquals(List.of(), result.err().lines().filter(line -> line.matches(".*(Warning|Error).*")).toList());
    assertEquals("rapper: Parsing returned " + triples().size() + " triples",
        result.err().lines().filter(line -> line.contains("returned")).findFirst().orElse(""));
  }

  @Test
  void rdflib_counts_all_triples_without_a_warning() throws IOException {
    String python = Tools.requirePython("rdflib").toString();
    Commands.Result result = Commands.run(python, "-c", COUNT, dump("nt").toString(), "nt");
    assertEquals(0, result.exit(), result.err());
    assertEquals("", result.err());
    assertEquals(List.of(String.valueOf(triples().size())), result.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt:n-triples", "ttl:turtle", "jsonld:json-ld"})
  void javascript_parsers_count_all_triples(String form) throws IOException {
    Path node = Tools.require("node");
    Path modules = Tools.requireNodeModules("src/test/parsers");
    String ending = form.substring(0, form.indexOf(':'));
    Commands.Result result = Commands.run(node.toString(), modules.resolve("count.js").toString(),
        dump(ending).toString(), form.substring(form.indexOf(':') + 1));
    assertEquals("", result.err());
    assertEquals(List.of(String.valueOf(triples().size())), result.lines());
  }

  private Set<String> triples() throws IOException {
    return new HashSet<>(lines(strictly("nt")));
  }

  private Graph strictly(String ending) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang = RDFLanguages.fileExtToLang(ending);
    RDFParser.source(dump(ending)).lang(lang).checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
    return graph;
  }

  private static List<String> lines(Graph graph) {
    return graph.stream().map(Object::toString).toList();
  }

  private Path dump(String ending) throws IOException {
    Path file = folder.resolve("overzicht." + ending);
    if (!Files.exists(file)) {
      Site site = Site.running();
      HttpResponse<byte[]> latest = site.get("/dumps/latest/overzicht." + ending);
      String release = URI.create(latest.headers().firstValue("Location").orElseThrow()).getPath();
      HttpResponse<byte[]> response = site.get(release);
      assertEquals(200, response.statusCode(), () -> new String(response.body(), StandardCharsets.UTF_8));
      Files.write(file, response.body());
    }
    return file;
  }
}
