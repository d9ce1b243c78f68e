package be.overzicht.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where pages and their assets are. */
class AddressTest {
  private static final Address LIST = new Address("/doc/initiatief", query());

  private static Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("theme", List.of("open-data", "iot"));
    query.put("q", List.of("a&b=c d"));
    return query;
  }

  @Test
  void values_are_escaped_and_keep_their_order() {
    assertEquals("/doc/initiatief?theme=open-data&theme=iot&q=a%26b%3Dc+d", LIST.href());
  }

  @Test
  void the_language_switch_keeps_the_rest_of_the_address() {
    assertEquals("/doc/initiatief?theme=open-data&theme=iot&q=a%26b%3Dc+d&lang=en",
        LIST.in(Language.ofOrHouse("en")).href());
  }

  @Test
  void links_keep_a_language_that_was_chosen_and_fragments_stay_last() {
    Frame frame = new Frame(Messages.of(Language.ofOrHouse("en")), new Frame.Meta("", "", ""),
        new Frame.Place(LIST.in(Language.ofOrHouse("en")), Link.plain(""), Frame.Standing.FOUND), null, List.of());
    assertEquals("/doc?lang=en", frame.to("/doc"));
    assertEquals("/doc?page=2&lang=en#x", frame.to("/doc?page=2#x"));
    assertEquals("https://elsewhere.example/", frame.to("https://elsewhere.example/"));
  }

  @Test
  void assets_are_found_under_their_hash_alone() {
    Assets assets = Assets.load();
    String[] steps = assets.href("site.css").split("/");
    assertTrue(assets.find(steps[2], "site.css").isPresent());
    assertTrue(assets.find("000000000000", "site.css").isEmpty());
    assertTrue(assets.find(steps[2], "../site.css").isEmpty());
    assertNotEquals(0, assets.find(steps[2], "yasqe.min.js").orElseThrow().bytes().length);
    assertThrows(IllegalArgumentException.class, () -> assets.href("nothing.css"));
  }
}
