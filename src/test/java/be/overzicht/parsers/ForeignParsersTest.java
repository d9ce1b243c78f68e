package be.overzicht.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dumps, read without a warning by the parsers of others, have all their triples: rapper reads the whole default graph
 * here, the others a table and the ontology; {@link ForeignParsersSoakTest} gives all of them the whole.
 */
class ForeignParsersTest {
  private static final String COUNT = "import rdflib,sys; print(len(rdflib.Graph().parse(sys.argv[1], format=sys.argv[2])))";

  /** The dumps that are read by all. */
  List<String> names() {
    return List.of("initiatives", "ontology");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "rdf", "jsonld"})
  void jena_reads_each_form_strictly_as_the_same_graph(String ending) throws IOException {
    for (String name : names()) {
      assertEquals(Dump.of(name, "nt").strictly(), Dump.of(name, ending).strictly());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt:ntriples", "ttl:turtle", "rdf:rdfxml"})
  void rapper_counts_all_triples_without_a_warning(String form) throws IOException {
    String rapper = Tools.require("rapper").toString();
    Path file = Dump.of("overzicht", form.substring(0, form.indexOf(':'))).file();
    Commands.Result result = Commands.run(rapper, "-i", form.substring(form.indexOf(':') + 1), "-c", file.toString());
    assertEquals(0, result.exit(), result.err());
    assertEquals(List.of(), result.err().lines().filter(line -> line.matches(".*(Warning|Error).*")).toList());
    assertEquals("rapper: Parsing returned " + Dump.of("overzicht", "nt").lines() + " triples",
        result.err().lines().filter(line -> line.contains("returned")).findFirst().orElse(""));
  }

  @Test
  void rdflib_counts_all_triples_without_a_warning() throws IOException {
    String python = Tools.requirePython("rdflib").toString();
    for (String name : names()) {
      Dump dump = Dump.of(name, "nt");
      Commands.Result result = Commands.run(python, "-c", COUNT, dump.file().toString(), "nt");
      assertEquals(0, result.exit(), result.err());
      assertEquals("", result.err());
      assertEquals(List.of(String.valueOf(dump.lines())), result.lines());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl:turtle", "jsonld:json-ld"})
  void javascript_parsers_read_the_same_triples(String form) throws IOException {
    for (String name : names()) {
      List<String> expected = digest(Dump.of(name, "nt"), "n-triples");
      assertEquals(Dump.of(name, "nt").lines() + " ", expected.get(0).replaceAll("\\S+$", ""));
      assertEquals(expected,
          digest(Dump.of(name, form.substring(0, form.indexOf(':'))), form.substring(form.indexOf(':') + 1)));
    }
  }

  private static List<String> digest(Dump dump, String format) throws IOException {
    Path node = Tools.require("node");
    Path modules = Tools.requireNodeModules("src/test/parsers");
    Commands.Result result =
        Commands.run(node.toString(), modules.resolve("digest.js").toString(), dump.file().toString(), format);
    assertEquals("", result.err());
    return result.lines();
  }
}
