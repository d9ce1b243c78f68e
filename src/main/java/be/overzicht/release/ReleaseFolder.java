package be.overzicht.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return listed(List.of(), entries -> entries.flatMap(entry -> ReleaseName.find(entry).stream()).sorted().toList());
  }

  /** The name of the newest release; cheap enough to be asked all the time, since names sort as texts. */
  public Optional<ReleaseName> newest() {
    return ReleaseName.find(listed("", entries -> entries.reduce("", (newest, entry) ->
        entry.compareTo(newest) > 0 && ReleaseName.find(entry).isPresent() ? entry : newest)));
  }

  private <T> T listed(T none, Function<Stream<String>, T> reading) {
    try (Stream<Path> entries = Files.list(path)) {
      return reading.apply(entries.map(entry -> entry.getFileName().toString()));
    } catch (NoSuchFileException missing) {
      return none;
    } catch (IOException failure) {
      throw new ReleaseException("cannot list the releases in " + path + ": " + failure + "; check its permissions",
          failure);
    }
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
