package be.overzicht.release.publish;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes the dumps of old releases, and nothing else: versions, patches and what the server tells of them stay.
 *
 * <p>A release says that it is pruned before the first dump goes, so that one that was stopped halfway is not damaged.
 */
public final class Pruning {
  private final ReleaseFolder folder;

  public Pruning(ReleaseFolder folder) {
    this.folder = folder;
  }

  /** Keeps the dumps of this many releases, and of the newest of every base; names the others. */
  public List<ReleaseName> keep(int count) throws IOException {
    List<ReleaseName> pruned = new ArrayList<>();
    try (ReleasePublisher alone = ReleasePublisher.open(folder)) {
      List<ReleaseName> names = folder.names();
      Set<String> bases = new HashSet<>();
      for (int i = names.size() - 1; i >= 0; i--) {
        Release release = folder.peek(names.get(i)).orElseThrow();
        boolean newestOfBase = bases.add(release.manifest().base());
        if (names.size() - i > count && !newestOfBase && remove(release)) {
          pruned.add(release.name());
        }
      }
    }
    return pruned;
  }

  private static boolean remove(Release release) throws IOException {
    Path mark = release.folder().resolve(Layout.PRUNED);
    Path dumps = release.folder().resolve(Layout.DUMPS);
    if (!Files.exists(dumps)) {
      return false;
    }
    if (!Files.exists(mark)) {
      Files.createFile(mark);
      FileTree.forceOne(release.folder());
    }
    FileTree.delete(dumps);
    return true;
  }
}
