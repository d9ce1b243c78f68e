package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** General readers of the web of data read the real site: every form, every kind of document. */
class ReadersTest {
  private static final String CLIENTS = "src/test/clients";
  private static final List<String> FORMS = List.of("ttl", "nt", "jsonld", "rdf", "trig", "nq");
  private static final List<String> DOCUMENTS =
      List.of("/doc/initiatief/lblod", "/catalog", "/feed", "/feed/0", "/ns/digitalisering", "/.well-known/void");

  @TempDir
  private Path folder;

  @Test
  void rdf_dereference_finds_the_same_graph_in_every_form_of_every_document() {
    Path clients = Tools.requireNodeModules(CLIENTS);
    String base = Site.running().base();
    List<String> command = new ArrayList<>(List.of("node", clients.resolve("dereference.mjs").toString()));
    List<String> expected = new ArrayList<>();
    for (String document : DOCUMENTS) {
      String triples = String.valueOf(new String(Site.running().get(document + ".nt").body()).lines().count());
      command.add(base + document);
      expected.add(triples);
      for (String form : FORMS) {
        command.add(base + document + "." + form);
        expected.add(triples);
      }
    }
    command.add(base + "/id/initiatief/lblod");
    expected.add(expected.get(0));
    Commands.Result result = Commands.run(Path.of("."), command);
    assertEquals(expected, result.lines(), result.err());
  }

  @Test
  @Tag("soak")
  void comunica_gives_equal_rows_over_the_dump_the_documents_and_the_endpoint() {
    Path script = Tools.requireNodeModules(CLIENTS).resolve("ten-queries.mjs");
    Commands.Result result = Commands.run("node", script.toString(), Site.running().base());
    assertEquals(10, result.lines().size(), result.err());
    for (String line : result.lines()) {
      assertTrue(line.matches("\\w+: ([1-9]\\d*), \\1, \\1 rows, the same"), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl:turtle", "nt:ntriples", "rdf:rdfxml", "trig:trig", "nq:nquads"})
  void rapper_reads_every_form_it_knows_without_a_warning(String form) throws Exception {
    String rapper = Tools.require("rapper").toString();
    String ending = form.substring(0, form.indexOf(':'));
    for (String document : DOCUMENTS) {
      Path file = folder.resolve("document." + ending);
      HttpResponse<byte[]> response = Site.running().get(document + "." + ending);
      Files.write(file, response.body());
      Commands.Result result = Commands.run(rapper, "-q", "-i", form.substring(form.indexOf(':') + 1),
          file.toString(), Site.running().base() + document);
      assertEquals("", result.err(), document);
      assertEquals(triples(document), new HashSet<>(result.lines()).size(), document);
    }
  }

  private static int triples(String document) {
    Set<String> lines = new HashSet<>(new String(Site.running().get(document + ".nt").body()).lines().toList());
    return lines.size();
  }
}
