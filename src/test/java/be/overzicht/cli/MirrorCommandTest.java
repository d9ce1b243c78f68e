package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.publish.Pruning;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mirror is equal to its source by {@code verify}, whatever happened on the way, and fetches nothing twice. */
class MirrorCommandTest {
  @TempDir
  Path folder;
  private Replica replica;

  @BeforeEach
  void serve() {
    replica = new Replica(folder);
  }

  @AfterEach
  void stop() {
    replica.close();
  }

  private void assertEqual() {
    assertEquals(Replica.content(replica.source()), Replica.content(replica.mirror()));
    Invocation verified = Invocation.of("verify", replica.mirror().toString());
    assertEquals(0, verified.exit(), verified.err());
  }

  @Test
  void a_mirror_that_was_cut_off_for_ten_releases_is_equal_after_it_comes_back() {
    assertEquals(0, replica.run().exit());
    assertEqual();
    replica.middleman().cut("", 0);
    replica.publishAndServe(10);
    assertEquals(3, replica.run().exit());
    replica.middleman().sendAll();
    Invocation caughtUp = replica.run();
    assertEquals(0, caughtUp.exit(), caughtUp.err());
    assertEquals(11, new ReleaseFolder(replica.mirror()).names().size());
    assertEqual();
    assertTrue(replica.run().err().contains("Nothing is new"));
  }

  @Test
  void what_two_releases_share_is_fetched_once_and_takes_its_space_once() throws IOException {
    replica.run();
    replica.publishAndServe(1);
    replica.middleman().asked();
    replica.run();
    List<String> asked = replica.middleman().asked();
    Path newest = new ReleaseFolder(replica.mirror()).current().orElseThrow().folder();
    long files = new ReleaseFolder(replica.mirror()).current().orElseThrow().manifest().files().size();
    assertTrue(asked.size() - 2 < files, asked + " of " + files);
    assertEquals(2, Files.getAttribute(newest.resolve("dumps/others.nt.gz"), "unix:nlink"));
    assertEqual();
  }

  @Test
  void a_download_that_broke_off_is_taken_up_where_it_broke_off() {
    replica.middleman().cut("/sha256/", 300);
    Invocation broken = replica.run();
    assertEquals(3, broken.exit());
    assertTrue(broken.err().contains(" ended after 300 of "), broken.err());
    assertEquals(List.of(), new ReleaseFolder(replica.mirror()).names());
    replica.middleman().asked();
    replica.middleman().sendAll();
    assertEquals(0, replica.run().exit());
    assertEquals(1, replica.middleman().asked().stream().filter(each -> each.endsWith(" bytes=300-")).count());
    assertEqual();
  }

  @Test
  void a_release_whose_downloads_were_pruned_comes_without_them() throws IOException {
    replica.publishAndServe(1);
    new Pruning(new ReleaseFolder(replica.source())).keep(1);
    Invocation mirrored = replica.run();
    assertEquals(0, mirrored.exit(), mirrored.err());
    assertEqual();
  }

  @Test
  void a_release_that_is_lost_here_is_fetched_again_though_later_ones_are_here() {
    replica.publishAndServe(2);
    replica.run();
    Folders.delete(new ReleaseFolder(replica.mirror()).peek(new ReleaseFolder(replica.mirror()).names().get(1))
        .orElseThrow().folder());
    assertEquals(0, replica.run().exit());
    assertEqual();
  }

  @Test
  void a_release_that_the_source_removed_stays_and_is_told() {
    replica.publishAndServe(2);
    replica.run();
    Map<String, String> before = Replica.content(replica.mirror());
    Path removed = replica.source().resolve(new ReleaseFolder(replica.source()).names().get(1).toString());
    Folders.delete(removed);
    replica.publishAndServe(1);
    Invocation mirrored = replica.run();
    assertEquals(0, mirrored.exit(), mirrored.err());
    assertTrue(mirrored.err().contains("no longer lists the release " + removed.getFileName()), mirrored.err());
    assertTrue(Replica.content(replica.mirror()).keySet().containsAll(before.keySet()));
  }

  @Test
  void an_address_that_is_none_is_wrong_usage() {
    for (String address : List.of("ftp://x", "data", "http://", "http://x?a", "http://x y")) {
      assertEquals(2, Invocation.of("mirror", address).exit(), address);
    }
  }
}
