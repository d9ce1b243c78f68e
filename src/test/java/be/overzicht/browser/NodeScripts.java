package be.overzicht.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the scripts of {@code src/test/js/browser} against the running site with the real data. */
final class NodeScripts {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String FOLDER = "src/test/js/browser";

  private NodeScripts() {}

  /** Runs a script and fails with what it said unless it ends well. */
  static void run(List<String> environment, String... arguments) {
    run(Site.running().base(), environment, arguments);
  }

  /** The same against another site. */
  static void run(String base, List<String> environment, String... arguments) {
    Path chromium = Tools.require("chromium");
    Path folder = Tools.requireNodeModules(FOLDER);
    List<String> command = new ArrayList<>(List.of("env", "BASE=" + base, "CHROMIUM=" + chromium));
    command.addAll(environment);
    command.add("node");
    command.addAll(List.of(arguments));
    Commands.Result result = Commands.run(folder, command, LONGEST);
    assertEquals(0, result.exit(), result.out() + result.err());
  }
}
