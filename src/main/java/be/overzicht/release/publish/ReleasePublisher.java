package be.overzicht.release.publish;

import be.overzicht.release.Integrity;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The one writer of a release folder: holds its lock, opens a staging folder, and publishes that by one atomic rename.
 *
 * <p>A staging folder has not the name of a release, so nobody reads it; what a killed build left is removed by the next.
 */
public final class ReleasePublisher implements Closeable {
  /** How the folder of a release ends that is on its way from elsewhere; it stays when its writer is killed. */
  public static final String PART = ".part";

  private static final String STAGING = ".staging";

  private final ReleaseFolder folder;
  private final FolderLock lock;

  private ReleasePublisher(ReleaseFolder folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the lock, and clears what a killed build left.
   *
   * @throws ReleaseException when another build holds it
   */
  public static ReleasePublisher open(ReleaseFolder folder) throws IOException {
    Files.createDirectories(folder.path());
    ReleasePublisher publisher = new ReleasePublisher(folder, FolderLock.take(folder.path()));
    try {
      publisher.clear();
      return publisher;
    } catch (IOException | RuntimeException failure) {
      publisher.lock.close();
      throw failure;
    }
  }

  /** A new empty staging folder. */
  public Staging stage() throws IOException {
    return new Staging(Files.createDirectory(folder.path().resolve(STAGING)));
  }

  /** A new empty folder for files that no release keeps. */
  public Path scratch() throws IOException {
    return Files.createDirectory(folder.path().resolve(STAGING + "-scratch"));
  }

  /** A name later than every other in the folder, even if the clock was set back. */
  public ReleaseName nextName(Clock clock, String datasetHash) {
    Instant now = clock.instant();
    Instant earliest = folder.newest().map(name -> name.instant().plusSeconds(1)).orElse(now);
    return ReleaseName.of(now.isAfter(earliest) ? now : earliest, datasetHash);
  }

  /** Writes the manifest, forces everything to the disk, checks it there, and lets the release appear. */
  public Release publish(Staging staging, Manifest manifest) throws IOException {
    Files.write(staging.folder().resolve(Layout.MANIFEST), manifest.toJson());
    FileTree.force(staging.folder());
    List<String> faults = new Integrity(new Release(staging.folder(), manifest)).contentFaults();
    if (!faults.isEmpty()) {
      throw new ReleaseException("the disk did not keep what was written in " + staging.folder() + ": "
          + faults.get(0) + "; check the disk and build again");
    }
    return appear(staging.folder(), manifest);
  }

  /** Forces a release from elsewhere, which was proved where it lies in this folder, to the disk and lets it appear. */
  public Release adopt(Release arrived) throws IOException {
    FileTree.force(arrived.folder());
    return appear(arrived.folder(), arrived.manifest());
  }

  private Release appear(Path whole, Manifest manifest) throws IOException {
    Path target = folder.path().resolve(manifest.name().toString());
    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
    FileTree.forceOne(folder.path());
    return new Release(target, manifest);
  }

  /** Removes what is on its way from elsewhere, but for these. */
  public void removeParts(List<String> wanted) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder.path(), "*" + PART)) {
      for (Path part : parts) {
        if (!wanted.contains(part.getFileName().toString())) {
          FileTree.delete(part);
        }
      }
    }
  }

  private void clear() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.path(), STAGING + "*")) {
      for (Path tree : left) {
        FileTree.delete(tree);
      }
    }
  }

  /** Removes what was staged and not published, and lets go of the lock. */
  @Override
  public void close() throws IOException {
    try (lock) {
      clear();
    }
  }
}
