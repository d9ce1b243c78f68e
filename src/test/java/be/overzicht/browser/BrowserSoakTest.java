package be.overzicht.browser;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of page light and dark, narrow and wide, and every journey in every way. */
@Tag("browser")
@Tag("soak")
class BrowserSoakTest {

  @Test
  void every_kind_of_page_is_accessible_and_fits_in_every_dress() {
    NodeScripts.run(List.of(), "--test", "--test-reporter=dot", "audit.test.mjs");
  }

  @Test
  void people_reach_what_they_came_for_in_every_way() {
    NodeScripts.run(List.of(), "--test", "--test-reporter=dot", "journeys.test.mjs", "long-query.test.mjs");
  }

  @Test
  @Tag("undisturbed")
  void every_kind_of_page_is_light_and_stands_soon_and_still() {
    NodeScripts.run(List.of(), "--test", "--test-reporter=dot", "loading.test.mjs");
  }
}
