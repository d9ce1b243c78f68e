package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Address;
import be.overzicht.html.Assets;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.site.Vitals;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import be.overzicht.testing.Poll;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
  private Error failure;
  private final Vitals vitals = new Vitals();

  @BeforeEach
  void serveTheFirst() {
    releases = new TinyReleases(folder);
    first = releases.publish(TinyReleases.FIRST);
    ReleaseFolder all = new ReleaseFolder(folder);
    sites = new Sites(Site.load(first, all, StoreChoice.MEMORY), Clock.systemUTC());
    watcher = new ReleaseWatcher(
        new ReleaseWatcher.Watched(all, sites, vitals), release -> load(release, all), site -> { });
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

  @Test
  void whatever_is_thrown_is_told_and_the_next_look_takes_the_release() {
    Release next = releases.publish(TinyReleases.FIRST.replace("één", "twee"));
    failure = new OutOfMemoryError("of a test");
    watcher.watch();
    assertEquals(first.name(), served());
    assertTrue(vitals.problems().get(0).contains("of a test"), vitals.problems().toString());
    watcher.watch();
    assertEquals(1, loaded.get(), "it rests before it tries again");
    failure = null;
    watcher.look();
    assertEquals(next.name(), served());
    watcher.watch();
    assertEquals(List.of(), vitals.problems());
  }

  @Test
  void a_damaged_release_and_a_folder_that_is_gone_are_told_until_they_are_mended() throws IOException {
    Release next = releases.publish(TinyReleases.FIRST.replace("één", "twee"));
    Path aside = folder.resolveSibling("aside-" + folder.getFileName());
    Files.move(next.file(Layout.MANIFEST), aside);
    watcher.watch();
    watcher.watch();
    assertTrue(vitals.problems().get(0).contains(next.name().toString()), vitals.problems().toString());
    Files.move(aside, next.file(Layout.MANIFEST));
    watcher.watch();
    assertEquals(List.of(), vitals.problems());
    Files.move(folder, aside);
    watcher.watch();
    assertTrue(vitals.problems().get(0).contains("is gone"), vitals.problems().toString());
    Files.move(aside, folder);
    watcher.watch();
    assertEquals(List.of(), vitals.problems());
  }

  @Test
  void the_graph_of_a_former_release_is_not_kept() {
    Pages pages = new Pages(Assets.load());
    pages.front(new PageRequest(sites.get().snapshot(), sites.get().day(), Language.ofOrHouse("en"),
        new Address("/", Map.of())));
    WeakReference<Snapshot> former = new WeakReference<>(sites.get().snapshot());
    releases.publish(TinyReleases.FIRST.replace("één", "twee"));
    watcher.look();
    pages.front(new PageRequest(sites.get().snapshot(), sites.get().day(), Language.ofOrHouse("en"),
        new Address("/", Map.of())));
    Poll.until("the former graph is collected", Duration.ofSeconds(20), () -> {
      System.gc();
      return former.get() == null;
    });
  }

  private Site load(Release release, ReleaseFolder all) {
    loaded.incrementAndGet();
    if (failure != null) {
      throw failure;
    }
    return sites.get().next(release, all, StoreChoice.MEMORY);
  }

  private ReleaseName served() {
    return sites.get().release().name();
  }
}
