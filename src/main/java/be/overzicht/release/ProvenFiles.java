package be.overzicht.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files of releases that are held against the checksums of their manifests before anybody reads them: a file is read
 * through the first time, and again when the disk shows another file, another size or another time of change. Any number
 * of threads may ask.
 */
public final class ProvenFiles {
  private final Map<Path, Mark> proven = new ConcurrentHashMap<>();

  /** By what a file is known again without a look into it. */
  private record Mark(long size, FileTime modified, String key) {
    /** The mark of what lies there; none when it cannot be seen. */
    static Optional<Mark> of(Path path) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return Optional.of(
            new Mark(attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey())));
      } catch (IOException unseen) {
        return Optional.empty();
      }
    }
  }

  /**
   * Where a file of a release lies, its bytes being those of the manifest.
   *
   * @throws ReleaseException when it is missing, cannot be read or has other bytes
   */
  public Path path(Release release, ReleaseFile file) {
    Path path = release.file(file.path());
    Optional<Mark> now = Mark.of(path);
    if (now.isEmpty() || !now.equals(Optional.ofNullable(proven.get(path)))) {
      new Integrity(release).require(file);
      now.ifPresent(mark -> proven.put(path, mark));
    }
    return path;
  }
}
