package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.http.exchange.Site;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.store.StoreChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseWatcherTest {
  @TempDir
  Path folder;
  private final AtomicInteger loaded = new AtomicInteger();
  private TinyReleases releases;
  private Release first;
  private Sites sites;
  private ReleaseWatcher watcher;

  @BeforeEach
  void serveTheFirst() {
    releases = new TinyReleases(folder);
    first = releases.publish(TinyReleases.FIRST);
    ReleaseFolder all = new ReleaseFolder(folder);
    sites = new Sites(Site.load(first, all, StoreChoice.MEMORY));
    watcher = new ReleaseWatcher(all, sites, release -> load(release, all), site -> { });
  }

  @Test
  void a_release_that_arrives_file_by_file_is_taken_up_once_it_is_whole() throws IOException {
    Release next = releases.publish(TinyReleases.FIRST.replace("één", "twee"));
    ReleaseFile last = next.manifest().files().get(0);
    Path aside = folder.resolve("aside");
    Files.move(next.file(last.path()), aside);
    watcher.look();
    watcher.look();
    assertEquals(first.name(), served());
    Files.move(aside, next.file(last.path()));
    watcher.look();
    assertEquals(next.name(), served());
  }

  @Test
  void a_damaged_release_is_read_again_only_when_something_in_its_folder_changed() throws IOException {
    Path manifest = releases.publish(TinyReleases.FIRST.replace("één", "twee")).file(Layout.MANIFEST);
    byte[] whole = Files.readAllBytes(manifest);
    FileTime then = FileTime.fromMillis(0);
    write(manifest, new byte[whole.length], then);
    watcher.look();
    write(manifest, whole, then);
    watcher.look();
    assertEquals(first.name(), served());
    write(manifest, whole, FileTime.fromMillis(1));
    watcher.look();
    assertEquals(2, sites.get().history().releases().size());
  }

  private static void write(Path file, byte[] content, FileTime modified) throws IOException {
    Files.write(file, content);
    Files.setLastModifiedTime(file, modified);
  }

  @Test
  void a_release_is_loaded_once_and_an_older_one_that_appears_is_not_served() throws IOException {
    Release next = releases.publish(TinyReleases.FIRST.replace("één", "twee"));
    watcher.look();
    Files.move(first.folder(), folder.resolve("aside"));
    watcher.look();
    Files.move(folder.resolve("aside"), first.folder());
    watcher.look();
    assertEquals(next.name(), served());
    assertEquals(1, loaded.get());
  }

  private Site load(Release release, ReleaseFolder all) {
    loaded.incrementAndGet();
    return sites.get().next(release, all, StoreChoice.MEMORY);
  }

  private ReleaseName served() {
    return sites.get().release().name();
  }
}
