package be.overzicht.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of page light and dark, narrow and wide; the pictures of all go to {@code target/screenshots}. */
@Tag("browser")
@Tag("soak")
class BrowserSoakTest {

  @Test
  void every_kind_of_page_is_accessible_and_fits_in_every_dress() {
    NodeScripts.run(List.of(), "--test", "--test-reporter=dot", "audit.test.mjs");
  }

  @Test
  void every_kind_of_page_can_be_looked_at() {
    NodeScripts.run(List.of(), "screenshots.mjs", Path.of("target/screenshots").toAbsolutePath().toString());
  }
}
