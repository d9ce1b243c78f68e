package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.testing.disk.Fault;
import be.overzicht.testing.disk.FaultyFileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is on the disk before it appears, and its appearance is on the disk before the build says so. */
class ForcedReleaseTest {
  private static final String STAGING = ".staging";
  private static final String APPEARS = "appears";

  @TempDir
  Path folder;

  @Test
  void every_file_is_forced_before_the_rename_and_the_folder_of_releases_after_it() {
    Path releases = folder.resolve("releases");
    Path staging = releases.resolve(STAGING);
    List<String> events = new ArrayList<>();
    Fault observer = new Fault() {
      @Override
      public void beforeChange(Path path) {
        if (ReleaseName.find(path.getFileName().toString()).isPresent()) {
          events.add(APPEARS);
        }
      }

      @Override
      public void beforeWrite(int bytes) {}

      @Override
      public void afterForce(Path path) {
        events.add(path.equals(releases) ? "releases" : staging.relativize(path).toString());
      }
    };
    new SmallSources(folder).build(FaultyFileSystem.on(releases, observer), "2026-01-01T12:00:00Z");
    Release release = new ReleaseFolder(releases).current().orElseThrow();
    int appears = events.indexOf(APPEARS);
    List<String> before = events.subList(0, appears);
    List<String> files = Stream.concat(Stream.of(Layout.MANIFEST, Layout.DUMPS, Layout.HISTORY, ""),
        release.manifest().files().stream().map(file -> file.path())).toList();
    assertEquals(List.of(), files.stream().filter(file -> !before.contains(file)).toList());
    assertTrue(events.subList(appears, events.size()).contains("releases"), events.toString());
  }
}
