package be.overzicht.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be seen of a folder without reading a file: equal as long as nothing in it changes.
 *
 * @param entries each file and folder in it, with its state
 */
public record FolderState(Map<Path, Entry> entries) {
  /** Nobody looked, or not all could be looked at. */
  public static final FolderState UNKNOWN = new FolderState(Map.of());

  /**
   * The state of one file or folder.
   *
   * @param size its size in bytes
   * @param modified when its content last changed
   * @param readable whether this process may read it
   * @param identity tells it from another file that took its name
   */
  public record Entry(long size, FileTime modified, boolean readable, String identity) {
    private static Entry of(Path path) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new Entry(attributes.size(), attributes.lastModifiedTime(), Files.isReadable(path),
          String.valueOf(attributes.fileKey()));
    }
  }

  /** The state of this folder now; unknown when it changes under the look or part of it is locked. */
  static FolderState of(Path folder) {
    return of(folder, path -> true);
  }

  /** The state of those files and folders in it that count. */
  public static FolderState of(Path folder, Predicate<Path> counts) {
    Map<Path, Entry> entries = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all.filter(counts)::iterator) {
        entries.put(path, Entry.of(path));
      }
      return new FolderState(entries);
    } catch (IOException | UncheckedIOException unseen) {
      return UNKNOWN;
    }
  }
}
