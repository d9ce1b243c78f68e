package be.overzicht.store.disk;

import be.overzicht.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the store of a release lies: beside the releases, in a folder named after the release and the layout of the store.
 * A store in another layout is never read: it is made anew.
 *
 * @param path the folder
 */
record StoreFolder(Path path) {
  private static final String FOLDER = ".store";
  /** Counts how stores are kept: 3 keeps every term as it is written, also when it is read back from the disk. */
  private static final String LAYOUT = ".layout-3";
  private static final String PART = ".part";

  static StoreFolder of(Release release) {
    return new StoreFolder(release.folder().resolveSibling(FOLDER).resolve(release.name() + LAYOUT));
  }

  boolean isMade() {
    return Files.isDirectory(path);
  }

  /** An empty folder to make the store in; what was begun there before is removed. */
  Path begin() throws IOException {
    Path part = path.resolveSibling(path.getFileName() + PART);
    delete(part);
    return Files.createDirectories(part);
  }

  /** Puts the whole store in its place. */
  void finish(Path part) throws IOException {
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The stores that nobody needs: those of other layouts, and all older ones but the last, on which queries may run. */
  List<Path> former() throws IOException {
    Predicate<Path> isOfThisLayout = store -> store.getFileName().toString().endsWith(LAYOUT);
    try (Stream<Path> all = Files.list(path.getParent())) {
      List<Path> others = all.filter(store -> !isBegun(store)).toList();
      return Stream.concat(
          others.stream().filter(isOfThisLayout.negate()),
          others.stream().filter(isOfThisLayout).filter(store -> store.compareTo(path) < 0)
              .sorted(Comparator.reverseOrder()).skip(1)).toList();
    }
  }

  private static boolean isBegun(Path store) {
    return store.getFileName().toString().endsWith(PART);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
