package be.overzicht.release.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.verify.Verdict;
import be.overzicht.release.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of four releases, exactly those that are to be kept keep their dumps. */
class PruningTest {
  @TempDir
  Path folder;
  private Releases releases;
  private final List<ReleaseName> names = new ArrayList<>();

  @BeforeEach
  void publish() throws IOException {
    releases = new Releases(folder);
    for (int day = 1; day <= 4; day++) {
      names.add(releases.publish("2026-01-0" + day, "things: id:ding/a p:name \"" + day + "\"").name());
    }
  }

  @Test
  void as_many_as_are_to_be_kept_are_kept() throws IOException {
    assertEquals(List.of(), new Pruning(releases.folder()).keep(5));
    assertEquals(List.of(), new Pruning(releases.folder()).keep(4));
    assertEquals(List.of(names.get(0)), new Pruning(releases.folder()).keep(3));
    assertEquals(List.of(names.get(2), names.get(1)), new Pruning(releases.folder()).keep(1));
    assertEquals(List.of(), new Pruning(releases.folder()).keep(0), "the newest of a base is always kept");
    assertEquals(List.of(true, true, true, false), names.stream().map(this::isPruned).toList());
  }

  @Test
  void what_was_pruned_is_named_and_counted_and_what_is_left_is_still_checked() throws IOException {
    new Pruning(releases.folder()).keep(1);
    Release pruned = releases.folder().peek(names.get(0)).orElseThrow();
    Verdict verdict = verdict(pruned);
    long dumps = pruned.manifest().files().stream().filter(file -> file.path().startsWith(Layout.DUMPS)).count();
    assertTrue(verdict.isGood());
    assertTrue(verdict.leftOut().get(0).startsWith(dumps + " files of dumps with 1 statements"), verdict.toString());
    Files.write(pruned.file("history/versions.blocks"), new byte[] {1});
    assertEquals(1, verdict(pruned).faults().size());
  }

  private boolean isPruned(ReleaseName name) {
    return releases.folder().peek(name).orElseThrow().isPruned();
  }

  private static Verdict verdict(Release release) throws IOException {
    return new Verification(new ReleaseFolder(release.folder().getParent()))
        .check(release.folder().toString()).get(0);
  }
}
