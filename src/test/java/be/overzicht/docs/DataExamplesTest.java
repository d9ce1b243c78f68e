package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.view.CodeExamples;
import be.overzicht.html.view.DataView;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the data tells to type works, on the running site; for Excel, the address it reads. */
class DataExamplesTest {
  @TempDir
  static Path folder;

  @Test
  void the_commands_for_curl_bring_a_thing_a_table_and_a_checked_file() {
    Tools.require("curl");
    String out = run(List.of("bash", "-euo", "pipefail", "-c", example("curl").replace("curl ", "curl -fsS ")));
    assertTrue(out.contains("a dig:Initiatief") && out.contains("overzicht.nt.gz: OK"), out);
  }

  @Test
  void the_script_for_javascript_shows_a_table() {
    Tools.require("node");
    assertTrue(run(List.of("node", "--input-type=module", "-e", example("javascript"))).contains("/id/initiatief/"));
  }

  @Test
  void the_script_for_python_counts_a_table_asks_a_query_and_prints_statements() {
    Path python = Stream.of("pandas", "SPARQLWrapper", "rdflib").map(Tools::requirePython).toList().get(0);
    String out = run(List.of(python.toString(), "-c", example("python")));
    assertTrue(out.contains("Limburg") && out.contains("/id/initiatief/") && out.contains("prefLabel"), out);
  }

  @Test
  @Tag("soak")
  void the_script_for_r_counts_a_table_and_asks_a_query() {
    Path r = Tools.require("Rscript");
    String out = run(List.of(r.toString(), "--vanilla", "-e", example("r") + "\nprint(head(initiatives))"));
    assertTrue(out.contains("Limburg") && out.contains("name"), out);
  }

  @Test
  @Tag("soak")
  void the_lines_for_java_compile_and_count() throws IOException {
    Path file = Files.writeString(folder.resolve("Example.java"), """
        import org.apache.jena.query.*;
        import org.apache.jena.rdf.model.Model;
        import org.apache.jena.riot.RDFDataMgr;
        import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
        class Example { public static void main(String[] args) {
        """ + example("java") + "}}");
    String path = System.getProperty("java.class.path");
    String out = run(List.of(System.getProperty("java.home") + "/bin/java", "-cp", path, file.toString()));
    assertTrue(out.contains("| count |"), out);
  }

  @Test
  void the_table_that_excel_reads_is_there_as_utf8_with_commas_and_quotes() {
    String path = Pattern.compile(Pattern.quote(base()) + "(/doc/[a-z.]+csv)").matcher(example("excel")).results()
        .map(match -> match.group(1)).findFirst().orElseThrow();
    String first = new String(Site.running().get(path).body(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    assertTrue(first.startsWith("uri,name,kind,province,"), first);
  }

  @Test
  void the_question_that_excel_asks_brings_names_as_csv() {
    String question = Pattern.compile("Question = \"([^\"]+)\"").matcher(example("excel-sparql")).results()
        .map(match -> match.group(1)).findFirst().orElseThrow();
    String path = "/sparql?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    String answer = new String(Site.running().get(path, "Accept", "text/csv").body(), StandardCharsets.UTF_8);
    assertTrue(answer.startsWith("name\r\n") && answer.contains("Gelinkt Notuleren"), answer);
  }

  private static String base() {
    return Site.running().base().toString().replaceFirst("/$", "");
  }

  private static String example(String id) {
    return CodeExamples.all(base()).stream().filter(example -> example.id().equals(id)).map(DataView.Example::code)
        .findFirst().orElseThrow();
  }

  private static String run(List<String> command) {
    Commands.Result result = Commands.run(folder, command);
    assertEquals(0, result.exit(), () -> String.join(" ", command) + "\n" + result.out() + result.err());
    return result.out();
  }
}
