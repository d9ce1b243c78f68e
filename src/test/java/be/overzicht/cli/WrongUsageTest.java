package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant ends with one clear line: 2 when the command line is wrong, 3 when the world is. */
class WrongUsageTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
      "--port, 99999, \"99999\" is no port; give a number up to 65535",
      "--port, -1, \"-1\" is no port",
      "--port, http, \"http\" is no port",
      "--query-timeout, 0, \"0\" is no time; give a whole number of seconds",
      "--query-timeout, 1.5, \"1.5\" is no time",
      "--metrics, 9464, \"9464\" is no host and port; write 127.0.0.1:9464",
      "--metrics, localhost:none, \"none\" is no port",
      "--security-contact, somebody@example.org, reaches nobody; write mailto:",
      "--security-contact, mailto:, reaches nobody",
      "--store, disk, \"disk\" is no store; give memory",
      "--store, https://me:secret@store.test/, \"https://…@store.test/\" is no store",
  })
  void an_option_of_serve_that_cannot_be_meant_is_2(String option, String value, String told) {
    Invocation serve = Invocation.of("serve", "--releases", folder.toString(), option, value);
    assertEquals(2, serve.exit());
    assertTrue(serve.err().lines().findFirst().orElseThrow().contains(told), serve::err);
  }

  @Test
  void a_server_that_does_not_answer_is_named_and_is_3() {
    Invocation convert = Invocation.of("convert", "--allow-private", "http://127.0.0.1:1/t.csv");
    assertEquals(3, convert.exit());
    assertTrue(convert.err().startsWith("overzicht: cannot fetch http://127.0.0.1:1/t.csv ("), convert::err);
  }

  @Test
  void an_address_that_is_none_is_a_problem_of_the_sources() {
    Invocation convert = Invocation.of("convert", "--allow-remote", "http://a b/t.csv");
    assertEquals(1, convert.exit());
    assertTrue(convert.err().contains("there is nothing at this address"), convert::err);
  }

  @Test
  void convert_leaves_standard_output_open_to_its_caller() {
    Invocation.of("convert", folder.resolve("none.csv").toString());
    assertTrue(FileDescriptor.out.valid());
  }

  @Test
  void verify_without_a_copy_checks_the_releases() throws Exception {
    Path releases = Files.createDirectory(folder.resolve("releases"));
    Invocation verify = Invocation.of("verify", "--releases", releases.toString());
    assertEquals(3, verify.exit());
    assertTrue(verify.err().contains(releases + " is no copy that can be checked"), verify::err);
  }
}
