package be.overzicht.browser;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kinds of pages that differ most, the main journeys, and how light and still the front page is. */
@Tag("browser")
class BrowserTest {
  private static final List<String> SAMPLE = List.of("SAMPLE=1");

  @Test
  void pages_are_accessible_valid_and_fit_and_people_reach_what_they_came_for() {
    NodeScripts.run(SAMPLE, "--test", "--test-reporter=dot", "audit.test.mjs", "journeys.test.mjs", "long-query.test.mjs",
        "loading.test.mjs");
  }
}
