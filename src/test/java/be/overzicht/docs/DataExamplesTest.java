package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.view.CodeExamples;
import be.overzicht.html.view.DataView;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the data tells to type works, on the running site; for R and Excel, the addresses they read. */
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
  void the_part_of_the_python_script_that_needs_rdflib_prints_statements() {
    Path python = Tools.requirePython("rdflib");
    String script = example("python").substring(example("python").indexOf("from rdflib"));
    assertTrue(run(List.of(python.toString(), "-c", script)).contains("prefLabel"));
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
  void the_tables_that_r_and_excel_read_have_the_columns_they_name() {
    for (String tool : List.of("r", "excel", "python")) {
      String path = Pattern.compile(Pattern.quote(base()) + "(/doc/[a-z.]+csv)").matcher(example(tool)).results()
          .map(match -> match.group(1)).findFirst().orElseThrow();
      String first = new String(Site.running().get(path).body(), java.nio.charset.StandardCharsets.UTF_8).lines()
          .findFirst().orElseThrow();
      assertTrue(first.contains("province"), first);
    }
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
