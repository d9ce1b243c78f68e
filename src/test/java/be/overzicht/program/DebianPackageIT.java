package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the Debian package, and how much its services may do. */
class DebianPackageIT {
  private static final Pattern EXPOSURE = Pattern.compile("Overall exposure level for \\S+: (\\d+\\.\\d)");
  private static final double HIGHEST_EXPOSURE = 2.0;

  @Test
  void it_holds_the_jar_that_was_made_and_every_source(@TempDir Path folder) throws IOException {
    Tools.require("dpkg-deb");
    DebianPackage.run("dpkg-deb", "-x", DebianPackage.file().toString(), folder.toString());
    Path share = folder.resolve("usr/share/overzicht");
    assertEquals(-1, Files.mismatch(Path.of(System.getProperty("overzicht.jar")), share.resolve("overzicht.jar")));
    for (String sources : new String[] {"data", "ontology"}) {
      Commands.Result difference = Commands.run("diff", "-r", sources, share.resolve(sources).toString());
      assertEquals(0, difference.exit(), difference::out);
    }
    assertTrue(Files.isExecutable(folder.resolve("usr/bin/overzicht")));
  }

  @Test
  @Tag("soak")
  void made_again_it_has_the_same_bytes(@TempDir Path folder) throws IOException {
    Tools.require("mvn");
    Path first = Files.copy(DebianPackage.file(), folder.resolve("first.deb"));
    DebianPackage.run("mvn", "-o", "-q", "-B", "org.vafer:jdeb:1.14:jdeb@default");
    assertEquals(-1, Files.mismatch(first, DebianPackage.file()));
  }

  @Test
  void it_asks_for_a_java_that_can_run_it() throws IOException {
    Tools.require("dpkg-deb");
    String depends = DebianPackage.run("dpkg-deb", "-f", DebianPackage.file().toString(), "Depends");
    assertTrue(depends.contains("java17-runtime-headless"), depends);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overzicht.service", "overzicht-build.service"})
  void its_services_may_do_little(String unit) {
    Assumptions.assumeTrue(Commands.run("sh", "-c", "command -v systemd-analyze").exit() == 0,
        "systemd-analyze is not installed, so that nobody can judge the unit");
    String judged = DebianPackage.run("systemd-analyze", "security", "--offline=true", "--no-pager",
        "src/deb/systemd/" + unit);
    Matcher exposure = EXPOSURE.matcher(judged);
    assertTrue(exposure.find(), judged);
    assertTrue(Double.parseDouble(exposure.group(1)) <= HIGHEST_EXPOSURE, judged);
  }
}
