package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Build;
import be.overzicht.build.BuildOptions;
import be.overzicht.build.BuildResult;
import be.overzicht.build.Check;
import be.overzicht.build.Progress;
import be.overzicht.rdf.Uris;
import be.overzicht.testing.Folders;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beekeepers publish four tables in a vocabulary and in languages of their own, with files alone. */
class SecondPublisherTest {
  private static final Path FILES = Path.of("src/test/resources/publishers/beekeeping");

  @TempDir
  private Path folder;
  private Path colony;

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(FILES.resolve("ontology"), folder.resolve("ontology"));
    colony = folder.resolve("ontology/shapes/display/colony.ttl");
  }

  @Test
  void their_tables_are_pages_in_their_words_and_a_row_is_added_by_a_shape() throws IOException {
    build();
    String classes = FILES.resolve("messages") + File.pathSeparator + System.getProperty("java.class.path");
    Program program = Program.launchedBy(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", classes, "be.overzicht.cli.Overzicht"));
    try (RunningProgram server = program.start("serve", "--port", "0", "--releases", releases().toString())) {
      Site site = new Site(server.address());
      shows(site);
      Files.writeString(colony, Files.readString(colony) + """
          zeige:volk sh:property zeige:volk-neu .
          zeige:volk-neu sh:path imk:koenigin ; sh:name "Ihre Königin"@de ; sh:group zeige:volk.kurz ; sh:order 2 .
          """);
      build();
      Poll.until("the page shows the new row", Duration.ofSeconds(30),
          () -> section(page(site, "/doc/volk/eins?lang=de"), "kurz").contains("Ihre Königin"));
    }
  }

  private static void shows(Site site) {
    String apiary = page(site, "/doc/stand/waldrand?lang=de");
    assertTrue(apiary.contains("<html lang=\"de\"") && apiary.contains("<h1>Bienenstand am Waldrand</h1>"), apiary);
    assertTrue(section(apiary, "kurz").contains("Eupen"), apiary);
    String colonies = section(apiary, "voelker");
    assertTrue(colonies.contains("Bienenrasse</th>") && colonies.contains("href=\"/doc/volk/zwei?lang=de\"")
        && colonies.contains("Dunkle Biene") && !colonies.contains("Volk Drei"), colonies);
    assertFalse(apiary.contains("id=\"in-volk\""), "what a table shows is not listed again");
    String colony = page(site, "/doc/volk/eins?lang=fr");
    assertTrue(colony.contains("<h1>Colonie Un</h1>") && colony.contains("Abeille carniolienne"), colony);
    assertTrue(section(colony, "kurz").contains("Rucher de la lisière"), colony);
    assertTrue(section(colony, "ernten").contains("Récolté le</th>")
        && section(colony, "ernten").contains("14 juin 2025"), colony);
    assertTrue(page(site, "/doc/volk?lang=fr").contains("Colonie Trois"), "lists come of themselves");
    String turtle = new String(site.get("/doc/volk/eins.nt").body(), StandardCharsets.UTF_8);
    assertTrue(turtle.contains("<https://bienen.example/id/volk/eins> <https://bienen.example/ns/imkerei#standort> "
        + "<https://bienen.example/id/stand/waldrand> ."), turtle);
  }

  @Test
  void a_viewer_that_pages_do_not_have_is_one_clear_line_of_check() throws IOException {
    assertEquals(List.of(), Check.run(options(), Progress.SILENT));
    Files.writeString(colony, Files.readString(colony).replace("dash:LabelViewer", "zeige:BienenViewer"));
    List<String> problems = Check.run(options(), Progress.SILENT).stream().map(Object::toString).toList();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith(colony + ":21 no page has the viewer "
        + "<https://bienen.example/ns/imkerei/anzeige#BienenViewer>; take one of "), problems.get(0));
  }

  private void build() {
    assertInstanceOf(BuildResult.Published.class, Build.run(options(), Progress.SILENT));
  }

  private BuildOptions options() {
    return new BuildOptions(FILES.resolve("data"), folder.resolve("ontology"), releases(),
        new Uris("https://bienen.example"));
  }

  private Path releases() {
    return folder.resolve("releases");
  }

  private static String page(Site site, String path) {
    return new String(site.get(path, "Accept", "text/html").body(), StandardCharsets.UTF_8);
  }

  private static String section(String page, String id) {
    int start = page.indexOf("<section class=\"part\" id=\"" + id + "\"");
    assertTrue(start >= 0, id + " in " + page);
    return page.substring(start, page.indexOf("</section>", start));
  }
}
