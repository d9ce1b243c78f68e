package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is one file of messages on the class path, and nothing else. */
class ThirdLanguageTest {
  private static final Path ENGLISH = Path.of("src/main/resources/be/overzicht/html/messages_en.properties");

  @TempDir
  private Path folder;

  @Test
  void a_file_of_messages_makes_a_language() throws IOException {
    Path french = Files.createDirectories(folder.resolve("be/overzicht/html")).resolve("messages_fr.properties");
    Files.writeString(french, Files.readString(ENGLISH)
        .replace("language.name=English", "language.name=Français")
        .replace("language.locale=en-GB", "language.locale=fr-BE")
        .replace("language.order=2", "language.order=3")
        .replaceFirst("(?m)^skip=.*$", "skip=Aller au contenu")
        .replaceFirst("(?m)^query.fault=.*$", "query.fault=Cette question reste sans réponse")
        .replaceFirst("(?m)^search.go=.*\n", ""));
    String classes = folder + File.pathSeparator + System.getProperty("java.class.path");
    Program program = Program.launchedBy(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", classes, "be.overzicht.cli.Overzicht"));
    try (RunningProgram server = program.start("serve", "--port", "0", "--releases",
        Site.running().releases().toString())) {
      speaks(new Site(server.address()));
    }
  }

  private static void speaks(Site site) {
    String page = text(site, "/?lang=fr");
    assertTrue(page.contains("<html lang=\"fr\"") && page.contains("Aller au contenu"), page);
    assertTrue(page.contains(">Zoek<"), "what the file lacks comes in Dutch");
    assertTrue(page.contains("hreflang=\"nl\"") && page.contains("hreflang=\"en\""), page);
    assertTrue(text(site, "/").contains(">Français</a>"), "every page leads to it");
    assertTrue(new String(site.get("/", "Accept", "text/html", "Accept-Language", "fr-BE, en;q=0.5").body(),
        StandardCharsets.UTF_8).contains("Aller au contenu"));
    assertTrue(text(site, "/sparql?lang=fr&query=SELECT").contains("Cette question reste sans réponse"));
    assertTrue(text(site, "/doc/initiatief/lblod?lang=fr").contains("mai 2026"), "dates as the language writes them");
    assertTrue(text(site, "/openapi.json").contains("\"enum\" : [ \"nl\", \"en\", \"fr\" ]"));
    assertEquals(400, site.get("/?lang=de").statusCode());
    assertTrue(text(site, "/?lang=de").contains("nl or en or fr"));
  }

  private static String text(Site site, String path) {
    return new String(site.get(path, "Accept", path.endsWith(".json") ? "*/*" : "text/html").body(),
        StandardCharsets.UTF_8);
  }
}
