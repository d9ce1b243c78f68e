package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.docs.Markdown.Fence;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import be.overzicht.testing.Site;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells to type works, on the running site. */
class ReadmeTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private static Markdown readme;

  @TempDir
  static Path folder;

  @BeforeAll
  static void read() {
    readme = Markdown.read(Path.of("README.md"));
  }

  @Test
  void the_first_two_commands_run_it_and_test_it() {
    List<String> commands = readme.fences("sh").stream().map(Fence::text).limit(2).toList();
    assertEquals(List.of("mvn -q compile exec:java", "mvn verify"), commands);
  }

  @TestFactory
  Stream<DynamicTest> every_shell_command_works() {
    return readme.fences("sh").stream().skip(2)
        .map(fence -> DynamicTest.dynamicTest("README.md:" + fence.line(), () -> runs(fence)));
  }

  @TestFactory
  Stream<DynamicTest> every_query_has_rows() {
    return readme.fences("sparql").stream()
        .map(fence -> DynamicTest.dynamicTest("README.md:" + fence.line(), () -> hasRows(fence)));
  }

  @TestFactory
  Stream<DynamicTest> every_address_of_the_running_site_answers() throws IOException {
    return Stream.of(Files.readString(Path.of("README.md")).split("<"))
        .filter(text -> text.startsWith("http://localhost:8080") && text.contains(">"))
        .map(text -> text.substring("http://localhost:8080".length(), text.indexOf('>')))
        .filter(path -> !path.contains("#"))
        .distinct()
        .map(path -> DynamicTest.dynamicTest(path,
            () -> assertEquals(200, Site.running().get(path, "Accept", "text/html").statusCode())));
  }

  private static void runs(Fence fence) {
    String script = here(fence.text())
        .replace("java -jar target/overzicht.jar", Program.fromClasses().shell())
        .replaceAll("(?<=[ =])data/", PROJECT + "/data/");
    Commands.Result result = Commands.run(folder, List.of("bash", "-euo", "pipefail", "-c", script));
    assertEquals(0, result.exit(), () -> script + "\n" + result.err());
    assertFalse(script.contains("Accept") && result.out().isEmpty(), "nothing came back");
  }

  private static void hasRows(Fence fence) {
    String query = URLEncoder.encode(here(fence.text()), StandardCharsets.UTF_8);
    HttpResponse<byte[]> answer = Site.running().get("/sparql?query=" + query, "Accept", "text/csv");
    String rows = new String(answer.body(), StandardCharsets.UTF_8);
    assertEquals(200, answer.statusCode(), rows);
    assertTrue(rows.lines().count() > 1, rows);
  }

  private static String here(String text) {
    return text.replace("http://localhost:8080", Site.running().base());
  }
}
