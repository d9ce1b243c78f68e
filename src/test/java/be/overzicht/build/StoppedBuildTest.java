package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Integrity;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.testing.disk.Fault;
import be.overzicht.testing.disk.FaultyFileSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that stops between two changes of the disk, whichever they are, leaves whole releases only. */
class StoppedBuildTest {
  @TempDir
  Path folder;
  private int stops;

  @Test
  void a_build_that_stops_between_any_two_of_some_changes_leaves_whole_releases() throws IOException {
    stopAfterEvery(9);
    assertTrue(stops > 10, stops + " stops");
  }

  @Test
  @Tag("soak")
  void a_build_that_stops_between_any_two_changes_leaves_whole_releases() throws IOException {
    stopAfterEvery(1);
  }

  /** Stops builds ever later, until one goes through. */
  private void stopAfterEvery(int step) throws IOException {
    Path releases = folder.resolve("releases");
    SmallSources sources = new SmallSources(folder);
    sources.build(releases, "2026-01-01T12:00:00Z");
    boolean through = false;
    while (!through) {
      List<ReleaseName> before = new ReleaseFolder(releases).names();
      sources.rows("a,een", "b,na " + stops);
      through = isThrough(sources, FaultyFileSystem.on(releases, Fault.stoppedAfter((long) stops * step)));
      assertTrue(new ReleaseFolder(releases).names().containsAll(before));
      assertEquals(List.of(),
          new Integrity(new ReleaseFolder(releases).current().orElseThrow()).contentFaults(), "stop " + stops);
      stops++;
    }
  }

  private static boolean isThrough(SmallSources sources, Path disk) {
    try {
      return sources.build(disk, "2026-01-02T12:00:00Z") instanceof BuildResult.Published;
    } catch (ReleaseException stopped) {
      assertTrue(stopped.getMessage().startsWith("cannot write a release in "), stopped.getMessage());
      return false;
    }
  }
}
