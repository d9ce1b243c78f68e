package be.overzicht.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of every kind of page, for people to look at: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
class ScreenshotsTest {

  @Test
  void every_kind_of_page_can_be_looked_at() {
    NodeScripts.run(List.of(), "screenshots.mjs", Path.of("target/screenshots").toAbsolutePath().toString());
  }
}
