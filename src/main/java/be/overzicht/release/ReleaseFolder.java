package be.overzicht.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of all releases. The newest name in it is the current release: a release appears whole, by one atomic
 * rename.
 *
 * @param path where it lies; it need not exist yet
 */
public record ReleaseFolder(Path path) {

  /** The names of all releases, oldest first. Cheap: one listing of the folder. */
  public List<ReleaseName> names() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.flatMap(entry -> ReleaseName.find(entry.getFileName().toString()).stream()).sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException failure) {
      throw new ReleaseException("cannot list the releases in " + path + ": " + failure + "; check its permissions",
          failure);
    }
  }

  /** The name of the newest release. */
  public Optional<ReleaseName> newest() {
    return names().stream().max(Comparator.naturalOrder());
  }

  /** The newest release, opened and checked. */
  public Optional<Release> current() {
    return newest().flatMap(this::open);
  }

  /**
   * Opens a release and checks that every file is there in its full size.
   *
   * @throws ReleaseException naming what is wrong with it
   */
  public Optional<Release> open(ReleaseName name) {
    Optional<Release> release = peek(name);
    release.ifPresent(ReleaseFolder::checkSizes);
    return release;
  }

  /** Opens a release by its manifest alone: for a look at many of them. */
  public Optional<Release> peek(ReleaseName name) {
    Path folder = path.resolve(name.toString());
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Release.in(folder));
    } catch (NoSuchFileException missing) {
      throw new ReleaseException("the release " + name + " is damaged: " + missing.getFile()
          + " is missing; restore it, or remove the folder", missing);
    } catch (IOException failure) {
      throw new ReleaseException("cannot read the release " + name + ": " + failure + "; check the disk", failure);
    }
  }

  private static void checkSizes(Release release) {
    List<String> faults = new Integrity(release).sizeFaults();
    if (!faults.isEmpty()) {
      throw new ReleaseException("the release " + release.name() + " is damaged: " + faults.get(0)
          + "; restore it, or remove " + release.folder());
    }
  }
}
