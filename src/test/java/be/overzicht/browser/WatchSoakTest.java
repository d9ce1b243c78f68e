package be.overzicht.browser;

import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.SmallTable;
import be.overzicht.testing.Tools;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edit loop in a browser: pages load again by themselves within their own policy, and problems come and go. */
@Tag("browser")
@Tag("soak")
class WatchSoakTest {

  @Test
  void an_open_page_follows_what_is_saved_and_shows_what_is_wrong(@TempDir Path folder) {
    Tools.require("chromium");
    SmallTable table = SmallTable.in(folder).rows(List.of("lblod,Eerste,2017-10-01,x"));
    try (RunningProgram program = Program.fromClasses().start("run", "--watch", "--port", "0", "--data",
        table.data().toString(), "--ontology", table.ontology().toString(), "--releases", table.releases().toString())) {
      NodeScripts.run(program.address().toString(), List.of("TABLE=" + table.data().resolve("initiatives.csv")),
          "--test", "--test-reporter=dot", "watch.test.mjs");
    }
  }
}
