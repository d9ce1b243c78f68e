package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipe of a container: nobody here makes one, so what it says is held against the project. */
class ContainerfileTest {
  private static final Path RECIPE = Path.of("src/container/Containerfile");

  @Test
  void it_copies_what_there_is_or_what_the_build_makes() throws IOException {
    List<String> sources = all("(?m)^COPY (\\S+) ");
    assertFalse(sources.isEmpty());
    for (String source : sources) {
      assertTrue(source.equals("target/overzicht.jar") || Files.isDirectory(Path.of(source)), source);
    }
  }

  @Test
  void it_does_not_run_as_root() throws IOException {
    List<String> users = all("(?m)^USER (\\S+)$");
    assertEquals(1, users.size());
    assertNotEquals("0", users.get(0));
    assertNotEquals("root", users.get(0));
  }

  @Test
  void each_setting_is_one_that_the_program_knows() throws IOException {
    Commands.Result help = Program.fromClasses().run("run", "--help");
    for (String setting : all("OVERZICHT_([A-Z_]+)=")) {
      String option = "--" + setting.toLowerCase(Locale.ROOT).replace('_', '-') + "=";
      assertTrue(help.out().contains(option), () -> option + " is not in: " + help.out());
    }
  }

  @Test
  void what_the_program_writes_is_a_volume() throws IOException {
    assertEquals(all("OVERZICHT_RELEASES=(\\S+)"), all("(?m)^VOLUME (\\S+)$"));
    assertTrue(all("(podman run .*)").get(0).contains("--read-only"));
  }

  private static List<String> all(String pattern) throws IOException {
    return Pattern.compile(pattern).matcher(Files.readString(RECIPE)).results()
        .map((MatchResult found) -> found.group(1)).toList();
  }
}
