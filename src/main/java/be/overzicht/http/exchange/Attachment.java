package be.overzicht.http.exchange;

import be.overzicht.release.ReleaseFile;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of a release to download.
 *
 * @param path where it is stored
 * @param file its sizes and checksums
 * @param name the name it was asked by: the one it is stored under, or that of its decoded content
 * @param modified when its release was published
 * @param license the licence of the data
 */
public record Attachment(Path path, ReleaseFile file, String name, Instant modified, String license) {

  /** Whether the stored bytes were asked for, and not the content in them. */
  public boolean isAsStored() {
    return name.equals(file.fileName());
  }
}
