package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.release.Integrity;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import be.overzicht.testing.SmallTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real disk of two megabytes, in a mount namespace that ends with the test: where the system permits one, a build that
 * finds it full or read-only says so in one line and ends with 3, and the release before is whole.
 */
class SmallDiskTest {
  private static final Program PROGRAM = Program.fromClasses("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final List<String> ALONE = List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c");
  private static final String SCRIPT = """
      mount -t tmpfs -o size=2m tmpfs "%1$s"
      %2$s || exit
      %3$s; echo "full $?"
      mount -o remount,ro "%1$s"
      %2$s; echo "read-only $?"
      cp -r "%1$s/releases" "%4$s"
      """;

  @TempDir
  Path folder;

  @Test
  void a_full_and_a_read_only_disk_are_one_line_each_and_keep_the_last_release() throws IOException {
    Assumptions.assumeTrue(mayMount(), "this system lets no user mount a disk of its own");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    SmallTable small = SmallTable.in(folder.resolve("small")).rows(rows(10));
    SmallTable large = SmallTable.in(folder.resolve("large")).rows(rows(20_000));
    Path releases = disk.resolve("releases");
    Commands.Result result = inNamespace(SCRIPT.formatted(
        disk, shell(small.build(releases)), shell(large.build(releases)), copy));
    assertEquals(List.of("full 3", "read-only 3"), result.lines(), result.err());
    assertEquals(List.of(
        "overzicht: cannot write a release in " + releases + ": the disk is full; free some space and build again",
        "overzicht: cannot write a release in " + releases + ": " + releases.resolve(".lock")
            + ": Read-only file system; check the disk and build again"),
        result.err().lines().filter(line -> line.startsWith("overzicht: ")).toList());
    Release last = new ReleaseFolder(copy.resolve("releases")).current().orElseThrow();
    assertEquals(List.of(), new Integrity(last).contentFaults());
  }

  private static boolean mayMount() {
    try {
      return inNamespace("mount -t tmpfs tmpfs /mnt").exit() == 0;
    } catch (UncheckedIOException noSuchProgram) {
      return false;
    }
  }

  private static Commands.Result inNamespace(String script) {
    List<String> command = new ArrayList<>(ALONE);
    command.add(script);
    return Commands.run(Path.of("."), command);
  }

  private static String shell(String[] arguments) {
    return PROGRAM.shell() + Arrays.stream(arguments).map(word -> " '" + word + "'").collect(Collectors.joining());
  }

  private static List<String> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> "i%d,naam %d,2020-01-01,bron".formatted(i, i * 7919)).toList();
  }
}
