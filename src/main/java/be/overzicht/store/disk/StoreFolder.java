package be.overzicht.store.disk;

import be.overzicht.release.Release;
import java.io.IOException;
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
  /** Counts how stores are kept: 4 keeps every term as it is written, and a list of things. */
  private static final String LAYOUT = ".layout-4";
  private static final String PART = ".part";

  static StoreFolder of(Release release) {
    return new StoreFolder(release.folder().resolveSibling(FOLDER).resolve(release.name() + LAYOUT));
  }

  boolean isMade() {
    return Files.isDirectory(path);
  }

  /** The database of TDB2. */
  Path statements() {
    return path.resolve("tdb2");
  }

  /** The IRIs of all things. */
  Path things() {
    return path.resolve("things");
  }

  /** An empty folder to make the store in; what was begun there before is removed. */
  StoreFolder begin() throws IOException {
    StoreFolder part = new StoreFolder(path.resolveSibling(path.getFileName() + PART));
    part.delete();
    Files.createDirectories(part.statements());
    return part;
  }

  /** Puts the whole store in its place. */
  void take(StoreFolder part) throws IOException {
    Files.move(part.path(), path, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The stores that nobody needs: those of other layouts, and all older ones but the last, on which queries may run. */
  List<StoreFolder> former() throws IOException {
    Predicate<StoreFolder> isOfThisLayout = store -> store.path().toString().endsWith(LAYOUT);
    List<StoreFolder> whole;
    try (Stream<Path> all = Files.list(path.getParent())) {
      whole = all.filter(store -> !store.toString().endsWith(PART)).map(StoreFolder::new).toList();
    }
    return Stream.concat(
        whole.stream().filter(isOfThisLayout.negate()),
        whole.stream().filter(isOfThisLayout).filter(store -> store.path().compareTo(path) < 0)
            .sorted(Comparator.comparing(StoreFolder::path).reversed()).skip(1)).toList();
  }

  /** Removes it, if it is there. */
  void delete() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.walk(path)) {
      inside = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : inside) {
      Files.delete(each);
    }
  }
}
