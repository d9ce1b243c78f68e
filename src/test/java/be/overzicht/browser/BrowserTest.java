package be.overzicht.browser;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of page once, and every journey. */
@Tag("browser")
class BrowserTest {
  private static final List<String> SAMPLE = List.of("SAMPLE=1");

  @Test
  void every_kind_of_page_is_accessible_valid_and_fits() {
    NodeScripts.run(SAMPLE, "--test", "--test-reporter=dot", "audit.test.mjs");
  }

  @Test
  void people_reach_what_they_came_for() {
    NodeScripts.run(SAMPLE, "--test", "--test-reporter=dot", "journeys.test.mjs");
  }
}
