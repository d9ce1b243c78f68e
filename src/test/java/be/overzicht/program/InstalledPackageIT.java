package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of the package on a machine: a Debian with nothing but Java, in a folder of its own. */
@Tag("soak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstalledPackageIT {
  @TempDir
  private static Path folder;

  /** Where that Debian is; nowhere before it is made. */
  private static Path root;

  @BeforeAll
  static void a_debian_with_java_alone() throws IOException {
    Tools.require("dpkg-deb");
    Tools.require("mmdebstrap");
    Assumptions.assumeTrue(DebianPackage.run("id", "-u").strip().equals("0"), "only root can make a system of its own");
    root = folder.resolve("debian");
    DebianPackage.run("sh", "-c", "cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null"
        + " | mmdebstrap --variant=apt --include=openjdk-17-jre-headless,adduser"
        + " $(. /etc/os-release; echo $VERSION_CODENAME) " + root + " -");
  }

  @AfterAll
  static void the_debian_is_removed() {
    if (root != null) {
      DebianPackage.run("rm", "-rf", "--one-file-system", root.toString());
    }
  }

  @Test
  @Order(1)
  void it_installs() throws IOException {
    install(DebianPackage.file());
    assertTrue(inside("getent", "passwd", "overzicht").exit() == 0);
    assertTrue(Files.isDirectory(releases()));
  }

  @Test
  @Order(2)
  void its_user_builds_a_release_and_an_archive_of_classes() throws IOException {
    assertEquals(0, asUser("overzicht", "build").exit());
    assertTrue(published().size() == 1, () -> published().toString());
    Commands.Result archived = asUser("/usr/lib/overzicht/make-class-archive");
    assertEquals(0, archived.exit(), archived::err);
    assertTrue(Files.exists(root.resolve("var/cache/overzicht/classes.jsa")), archived::err);
  }

  @Test
  @Order(3)
  void its_user_serves_with_that_archive() throws Exception {
    List<String> words = words(asOverzicht("overzicht"));
    try (RunningProgram server = Program.launchedBy(words).start("serve", "--port", "0")) {
      HttpResponse<String> page = HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(server.address()).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertFalse(server.err().contains("[cds"), server::err);
    }
  }

  @Test
  @Order(4)
  void a_newer_version_keeps_releases_and_settings() throws IOException {
    Path settings = root.resolve("etc/overzicht/overzicht.env");
    Files.writeString(settings, Files.readString(settings).replace("OVERZICHT_PORT=8080", "OVERZICHT_PORT=8090"));
    List<String> before = published();
    install(DebianPackage.ofVersion("9.9.9", folder));
    assertEquals("9.9.9", inside("dpkg-query", "-W", "-f", "${Version}", "overzicht").out());
    assertEquals(before, published());
    assertTrue(Files.readString(settings).contains("OVERZICHT_PORT=8090"));
  }

  @Test
  @Order(5)
  void removing_it_keeps_releases_and_purging_it_takes_all() {
    assertEquals(0, inside("dpkg", "-r", "overzicht").exit());
    assertFalse(published().isEmpty());
    Commands.Result purged = inside("dpkg", "-P", "overzicht");
    assertEquals(0, purged.exit(), purged::err);
    for (String gone : List.of("var/lib", "var/cache", "etc", "usr/share")) {
      assertFalse(Files.exists(root.resolve(gone).resolve("overzicht")), gone);
    }
    assertFalse(inside("getent", "passwd", "overzicht").exit() == 0, "the user is still there");
  }

  private static void install(Path file) throws IOException {
    Files.copy(file, root.resolve("var/tmp/overzicht.deb"), StandardCopyOption.REPLACE_EXISTING);
    Commands.Result installed = inside("dpkg", "--force-confold", "-i", "/var/tmp/overzicht.deb");
    assertEquals(0, installed.exit(), installed::err);
  }

  private static Path releases() {
    return root.resolve("var/lib/overzicht/releases");
  }

  private static List<String> published() {
    return Commands.run("ls", releases().toString()).lines();
  }

  private static Commands.Result asUser(String... command) {
    return inside(asOverzicht(command));
  }

  private static String[] asOverzicht(String... command) {
    List<String> words = new ArrayList<>(List.of("setpriv", "--reuid", "overzicht", "--regid", "overzicht",
        "--init-groups"));
    words.addAll(List.of(command));
    return words.toArray(String[]::new);
  }

  private static Commands.Result inside(String... command) {
    return Commands.run(Path.of("."), words(command));
  }

  /** The command in that root, with processes of its own that end with it. */
  private static List<String> words(String... command) {
    List<String> words = new ArrayList<>(List.of("unshare", "--mount", "--pid", "--fork", "--kill-child",
        "--mount-proc=" + root.resolve("proc"), "chroot", root.toString()));
    words.addAll(List.of(command));
    return words;
  }
}
