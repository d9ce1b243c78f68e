package be.overzicht.release.mirror;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.verify.Verdict;
import be.overzicht.release.verify.Verification;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A release on its way: a folder that nobody reads, in which each file lies under its name once its hash was right. What
 * a killed mirror left is taken up again.
 */
final class Arriving {
  private final Publisher publisher;
  private final Path folder;
  private final Release release;

  private Arriving(Publisher publisher, Path folder, Release release) {
    this.publisher = publisher;
    this.folder = folder;
    this.release = release;
  }

  /** Begins with the manifest, in this folder. */
  static Arriving begin(Publisher publisher, Listed listed, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(Layout.MANIFEST), publisher.manifest(listed));
    return new Arriving(publisher, folder, ManifestCheck.read(folder, listed, publisher.address()));
  }

  /** How many bytes it has. */
  long size() {
    return release.manifest().files().stream().mapToLong(ReleaseFile::size).sum();
  }

  /** What it will be. */
  Release release() {
    return release;
  }

  /**
   * Gathers the files: those that the release before has with the same bytes are shared with it, the others are fetched.
   *
   * @return how many bytes came over the network
   */
  long gather(Optional<Release> before) throws IOException {
    Map<String, Path> known = before.map(Arriving::files).orElse(Map.of());
    List<ReleaseFile> wanted = new ArrayList<>();
    for (ReleaseFile file : release.manifest().files()) {
      Path target = folder.resolve(file.path());
      if (release.keeps(file) && !Files.exists(target) && !isShared(file, target, known)) {
        wanted.add(file);
      }
    }
    requireSpace(wanted);
    long bytes = 0;
    for (ReleaseFile file : wanted) {
      if (release.keeps(file)) {
        bytes += fetch(file);
      }
    }
    return bytes;
  }

  private long fetch(ReleaseFile file) throws IOException {
    if (publisher.fetch(release.name(), file, folder.resolve(file.path())) == Publisher.Arrival.GONE) {
      prune(file);
      return 0;
    }
    return file.size();
  }

  private static Map<String, Path> files(Release before) {
    Map<String, Path> files = new HashMap<>();
    before.manifest().files().stream().filter(before::keeps)
        .forEach(file -> files.put(file.sha256(), before.file(file.path())));
    return files;
  }

  private static boolean isShared(ReleaseFile file, Path target, Map<String, Path> known) throws IOException {
    Path equal = known.get(file.sha256());
    if (equal == null || !Files.isRegularFile(equal) || !Hashes.of(equal).equals(file.sha256())) {
      return false;
    }
    Files.createDirectories(target.getParent());
    try {
      Files.createLink(target, equal);
    } catch (UnsupportedOperationException | FileSystemException cannotLink) {
      Files.copy(equal, target);
    }
    return true;
  }

  /** Marks it as its publisher did, before the first of its downloads goes. */
  private void prune(ReleaseFile file) throws IOException {
    if (!file.path().startsWith(Layout.DUMPS + "/")) {
      throw new UntrueSourceException(publisher.address() + " says that " + file.path() + " of " + release.name()
          + " was removed, and only downloads can be; ask its publisher");
    }
    if (!Files.exists(folder.resolve(Layout.PRUNED))) {
      Files.createFile(folder.resolve(Layout.PRUNED));
    }
  }

  private void requireSpace(List<ReleaseFile> wanted) throws IOException {
    long needed = wanted.stream().mapToLong(ReleaseFile::size).sum();
    long free = Files.getFileStore(folder).getUsableSpace();
    if (needed > free) {
      throw new ReleaseException("the release " + release.name() + " of " + publisher.address() + " needs " + needed
          + " bytes more, and the disk of " + folder + " has " + free + "; make room, and try again");
    }
  }

  /**
   * Reads everything back and proves it.
   *
   * @throws UntrueSourceException when the manifest says other than its files
   */
  void prove() throws IOException {
    List<Verdict> verdicts = new Verification(new ReleaseFolder(folder)).check(folder.toString());
    Optional<String> fault = verdicts.stream().flatMap(verdict -> verdict.faults().stream()).findFirst();
    if (fault.isPresent()) {
      throw new UntrueSourceException("the release " + release.name() + " of " + publisher.address() + " is not what its"
          + " manifest says: " + fault.get() + "; ask its publisher");
    }
  }
}
