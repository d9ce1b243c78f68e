package be.overzicht.release.history;

import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All versions of all things, over the releases of one base. Immutable, and safe for many threads; a new one is read when
 * a release appears.
 */
public final class History {
  private final Uris uris;
  private final List<Release> releases;
  private final long[] ends;

  private History(Uris uris, List<Release> releases) {
    this.uris = uris;
    this.releases = List.copyOf(releases);
    this.ends = new long[releases.size()];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += releases.get(i).manifest().changes().members();
      ends[i] = end;
    }
  }

  /** Reads the manifests of all releases of this base, up to and with the given one. */
  public static History upTo(Release last, ReleaseFolder folder) {
    List<Release> releases = new ArrayList<>();
    for (ReleaseName name : folder.names()) {
      if (name.compareTo(last.name()) < 0) {
        folder.peek(name).filter(release -> release.uris().equals(last.uris())).ifPresent(releases::add);
      }
    }
    releases.add(last);
    return new History(last.uris(), releases);
  }

  /** The addresses that it is about. */
  public Uris uris() {
    return uris;
  }

  /** The releases, oldest first. */
  public List<Release> releases() {
    return releases;
  }

  /** The number of all versions. */
  public long size() {
    return ends[ends.length - 1];
  }

  /** The versions of a thing, oldest first; empty when there never was such a thing. */
  public List<Version> versions(String thing) throws IOException {
    List<Version> versions = new ArrayList<>();
    for (Release release : releases) {
      find(thing, release).ifPresent(versions::add);
    }
    return versions;
  }

  /** The version that a release made of a thing, if it changed it. */
  public Optional<Version> version(String thing, ReleaseName release) throws IOException {
    for (Release candidate : releases) {
      if (candidate.name().equals(release)) {
        return find(thing, candidate);
      }
    }
    return Optional.empty();
  }

  /** The version of a thing that held at this instant, if there was one by then; it may say that the thing was gone. */
  public Optional<Version> at(String thing, Instant instant) throws IOException {
    for (int i = releases.size() - 1; i >= 0; i--) {
      Release release = releases.get(i);
      if (!release.instant().isAfter(instant)) {
        Optional<Version> found = find(thing, release);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The last version of a thing. */
  public Optional<Version> last(String thing) throws IOException {
    return at(thing, Instant.MAX);
  }

  /** The statements of a version with the thing as subject; none when it was withdrawn. */
  public VersionContent content(Version version) throws IOException {
    Release release = releases.stream().filter(one -> one.name().equals(version.release())).findFirst().orElseThrow();
    try (VersionIndex index = VersionIndex.open(release)) {
      VersionIndex.Entry entry = index.find(version.thing()).orElseThrow();
      return new VersionBlocks(release).content(version, entry);
    }
  }

  /** The document of the thing as it was in this version. */
  public RdfDocument document(Version version) throws IOException {
    return new Memento(this).of(version);
  }

  /** The instant of the release that made the version with this number, counted from 0 over all releases. */
  public Instant instant(long number) {
    return releases.get(releaseOf(number)).instant();
  }

  /** The versions with these numbers, in order, with their statements: what a page of the feed holds. */
  public List<VersionContent> contents(long from, long to) throws IOException {
    List<VersionContent> contents = new ArrayList<>();
    long number = from;
    while (number < to) {
      int release = releaseOf(number);
      long start = release == 0 ? 0 : ends[release - 1];
      long end = Math.min(to, ends[release]);
      contents.addAll(VersionBlocks.range(releases.get(release), number - start, end - start));
      number = end;
    }
    return contents;
  }

  private int releaseOf(long number) {
    int low = 0;
    int high = ends.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Optional<Version> find(String thing, Release release) throws IOException {
    if (release.manifest().changes().members() == 0) {
      return Optional.empty();
    }
    try (VersionIndex index = VersionIndex.open(release)) {
      return index.find(thing).map(entry -> new Version(thing, release.name(), entry.change()));
    }
  }
}
