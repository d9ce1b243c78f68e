package be.overzicht.release.verify;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a copy, whatever kind it is. */
public final class Verification {
  private static final String SUMS = "SHA256SUMS";

  private final ReleaseFolder releases;
  private final Beside beside;

  /** Checks what was made of a release and lies beside it. */
  @FunctionalInterface
  public interface Beside {
    /** The verdict on it, if there is any. */
    Optional<Verdict> check(Release release) throws IOException;
  }

  /** RDF files are compared with the current release in this folder. */
  public Verification(ReleaseFolder releases) {
    this(releases, release -> Optional.empty());
  }

  /** RDF files are compared with the current release in this folder; releases are checked with what lies beside them. */
  public Verification(ReleaseFolder releases, Beside beside) {
    this.releases = releases;
    this.beside = beside;
  }

  /**
   * Checks a release's folder, a folder of releases, a folder of downloads, an RDF file, or the address of a server.
   *
   * @throws ReleaseException when it is none of these
   */
  public List<Verdict> check(String copy) throws IOException {
    if (copy.matches("https?://.*")) {
      return new Website(copy).check();
    }
    Path path = Path.of(copy);
    if (Files.isRegularFile(path)) {
      return List.of(new RdfCopy(path, current()).check());
    }
    if (Files.exists(path.resolve(Layout.MANIFEST))) {
      return check(Release.in(path));
    }
    if (Files.exists(path.resolve(SUMS))) {
      return List.of(ChecksumList.parse(Files.readString(path.resolve(SUMS))).check(path));
    }
    return checkAll(new ReleaseFolder(path));
  }

  private List<Verdict> check(Release release) throws IOException {
    return Stream.concat(Stream.of(ReleaseCopy.check(release)), beside.check(release).stream()).toList();
  }

  private List<Verdict> checkAll(ReleaseFolder folder) throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    for (ReleaseName name : folder.names()) {
      verdicts.addAll(check(folder.peek(name).orElseThrow()));
    }
    if (verdicts.isEmpty()) {
      throw new ReleaseException(folder.path() + " is no copy that can be checked; name a release, a folder of releases,"
          + " downloads with their " + SUMS + ", an RDF file, or the address of a server");
    }
    return verdicts;
  }

  private Release current() {
    return releases.current().orElseThrow(() -> new ReleaseException(
        "there is no release in " + releases.path() + " to compare with; name its folder with --releases"));
  }
}
