package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import be.overzicht.testing.SmallTable;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edit loop: a source is saved, and what is served, or what is wrong, is there without anybody asking for it. */
class RunWatchTest {
  private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/\\w+/watch\\.js)\" data-release=\"([^\"]+)\"");
  private static final String GOOD = "lblod,%s,2017-10-01,x";

  @Test
  void a_saved_source_is_served_or_its_problem_is_shown_while_the_last_good_release_goes_on(@TempDir Path folder)
      throws Exception {
    SmallTable table = SmallTable.in(folder).rows(List.of("lblod,Eerste,2017-13-01,x"));
    try (RunningProgram program = Program.fromClasses().start("run", "--watch", "--port", "0", "--data",
        table.data().toString(), "--ontology", table.ontology().toString(), "--releases", table.releases().toString())) {
      Poll.until("the fault is told while there is nothing to serve", Duration.ofSeconds(90),
          () -> program.err().contains("initiatives.csv:2:"));
      save(table, GOOD.formatted("Eerste"));
      Site site = new Site(program.address());
      String first = served(site);
      EventLines events = new EventLines(program.address().resolve("/watch/events"));
      events.await("the release is told", line -> line.contains(first) && line.contains("\"errors\":0"));

      save(table, GOOD.formatted("Tweede"));
      events.await("the next release is told", line -> line.startsWith("data: ") && !line.contains(first));
      assertTrue(text(site.get("/doc/initiatief/lblod.html")).contains("Tweede"));

      String second = served(site);
      save(table, "lblod,\"Derde\",2022-13-01,<b>x</b>");
      events.await("the errors are told", line -> line.contains(second) && line.contains("\"errors\":1"));
      assertShowsTheProblem(site, table);
      assertTrue(text(site.get("/doc/initiatief/lblod.html")).contains("Tweede"));

      save(table, GOOD.formatted("Vierde"));
      events.await("all is well again", line -> !line.contains(second) && line.contains("\"errors\":0"));
      assertTrue(text(site.get("/watch?lang=en")).contains("The sources are published"));
      assertEquals(0, program.terminate());
      Poll.until("the held connection is ended", Duration.ofSeconds(10), events::isEnded);
    }
  }

  private static void assertShowsTheProblem(Site site, SmallTable table) {
    String page = text(site.get("/watch?lang=en"));
    assertTrue(page.contains("The sources have errors"), page);
    assertTrue(page.contains(table.data().resolve("initiatives.csv") + ":2:15</a>"), page);
    assertTrue(page.contains("lblod,\"Derde\",<mark>2022-13-01</mark>,&lt;b&gt;x&lt;/b&gt;"), page);
    assertTrue(page.contains("column \"start\": \"2022-13-01\" is not a date"), page);
    assertEquals("no-store", site.get("/watch").headers().firstValue("Cache-Control").orElse(""));
  }

  /** As editors do: a new file takes the name of the old one. */
  private static void save(SmallTable table, String row) throws IOException {
    Path aside = table.data().resolve(".initiatives.csv.new");
    Files.writeString(aside, "id,name,start,source\n" + row + "\n");
    Files.move(aside, table.data().resolve("initiatives.csv"), StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** The release that the front page is of; its script comes from this server, as its policy asks. */
  private static String served(Site site) {
    HttpResponse<byte[]> front = site.get("/");
    assertTrue(front.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self';"));
    Matcher script = SCRIPT.matcher(text(front));
    assertTrue(script.find(), text(front));
    assertEquals(200, site.get(script.group(1)).statusCode());
    return script.group(2);
  }

  @Test
  void without_watch_there_is_neither_script_nor_address() {
    Site site = Site.running();
    String front = text(site.get("/"));
    assertFalse(front.contains("watch.js"), front);
    Matcher other = Pattern.compile("/assets/\\w+/").matcher(front);
    assertTrue(other.find());
    for (String path : List.of("/watch", "/watch/events", other.group() + "watch.js")) {
      assertEquals(404, site.get(path).statusCode(), path);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
