package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages say things as people do, and no two share a title. */
class WordsTest {
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*) · Overzicht</title>");

  @Test
  void things_are_called_as_people_call_them_in_both_languages() {
    assertTrue(page("/doc/concept/status/lopend").contains("Initiatieven met deze status."));
    assertTrue(page("/doc/concept/status/lopend?lang=en").contains("Initiatives with this status."));
    assertTrue(page("/doc/initiatief/city-of-things-2022")
        .replace('\u00a0', ' ').contains("€ 10,9 miljoen (beschikbaar budget)"));
    assertTrue(page("/doc/initiatief/city-of-things-2022?lang=en").contains("€10.9 million (available budget)"));
    assertTrue(page("/doc/bestuurseenheid/0207500123?lang=en").contains("<h1>City of Antwerp</h1>"));
    assertTrue(page("/doc/bestuurseenheid/0207500123").contains("KBO-nummer") && page("/doc").contains("Trekkingsrechten"));
    assertTrue(!page("/doc/concept/doelgroep/ocmw").contains("OCMW's"), "one apostrophe");
  }

  @Test
  void pages_that_would_share_a_title_say_what_tells_them_apart() {
    List<String> paths = List.of("/doc/initiatief", "/doc/initiatief?status=lopend", "/doc/bestuurseenheid",
        "/doc/bestuurseenheid?page=2", "/doc/initiatief/magda", "/doc/bron/magda-home", "/history/initiatief/magda",
        "/feed", "/feed/0", "/dumps", "/dumps/latest", "/over", "/open");
    Set<String> titles = paths.stream().map(WordsTest::title).collect(Collectors.toSet());
    assertEquals(paths.size(), titles.size(), titles.toString());
    assertTrue(titles.contains("MAGDA – Initiatief"), titles.toString());
  }

  @Test
  void what_is_not_there_has_no_address_of_its_own() {
    assertTrue(!page("/doc/initiatief/nothing").contains("rel=\"canonical\""));
    assertTrue(page("/doc/initiatief/lblod").contains("rel=\"canonical\""));
  }

  private static String title(String path) {
    Matcher title = TITLE.matcher(page(path));
    assertTrue(title.find(), path);
    return title.group(1);
  }

  private static String page(String path) {
    var answer = Site.running().get(path, "Accept", "text/html");
    String target = answer.headers().firstValue("Location").orElse("");
    return target.isEmpty() ? new String(answer.body(), StandardCharsets.UTF_8) : page(target);
  }
}
