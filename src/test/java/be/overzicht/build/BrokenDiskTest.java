package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.testing.disk.Fault;
import be.overzicht.testing.disk.FaultyFileSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDiskTest {
  @TempDir
  Path folder;
  private Path releases;
  private SmallSources sources;
  private List<ReleaseName> before;

  @BeforeEach
  void publishAndChange() throws IOException {
    releases = folder.resolve("releases");
    sources = new SmallSources(folder);
    assertInstanceOf(BuildResult.Published.class, sources.build(releases, "2026-01-01T12:00:00Z"));
    before = new ReleaseFolder(releases).names();
    sources.rows("a,anders", "c,nieuw");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 1_000, 3_000, 6_000, 10_000})
  void a_full_disk_is_one_line_and_leaves_the_last_release(long bytes) {
    Path full = FaultyFileSystem.on(releases, Fault.fullAfter(bytes));
    assertEquals("cannot write a release in " + releases + ": the disk is full; free some space and build again",
        failure(full));
    assertLastReleaseIsWhole();
  }

  @Test
  void a_read_only_folder_is_one_line_and_leaves_the_last_release() {
    Path readOnly = FaultyFileSystem.on(releases, Fault.readOnly());
    assertEquals("cannot write a release in " + releases + ": " + releases.resolve(".lock") + " may not be written;"
        + " give the user of this process the right, or name another folder with --releases", failure(readOnly));
    assertLastReleaseIsWhole();
  }

  @Test
  void a_file_where_the_folder_should_be_is_one_line() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertEquals("cannot write a release in " + file + ": " + file
        + " is in the way; move it, or name another folder with --releases", failure(file));
  }

  private String failure(Path disk) {
    return assertThrows(ReleaseException.class, () -> sources.build(disk, "2026-01-02T12:00:00Z")).getMessage();
  }

  private void assertLastReleaseIsWhole() {
    ReleaseFolder folder = new ReleaseFolder(releases);
    assertEquals(before, folder.names());
    assertEquals(before.get(0), folder.current().orElseThrow().name());
    assertInstanceOf(BuildResult.Published.class, sources.build(releases, "2026-01-03T12:00:00Z"));
  }
}
