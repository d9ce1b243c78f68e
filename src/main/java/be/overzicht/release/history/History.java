package be.overzicht.release.history;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Manifest;
import be.overzicht.release.ProvenFiles;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All versions of all things, over the releases of one base. Immutable, and safe for many threads; a new one is read when
 * a release appears.
 */
public final class History {
  private static final Comparator<Release> BY_NAME = Comparator.comparing(Release::name);

  private final Uris uris;
  private final List<Release> releases;
  private final List<ReleaseName> names;
  private final List<VersionIndex> indexes;
  private final long[] ends;
  private final ProvenFiles proven;

  private History(Uris uris, SortedMap<Release, VersionIndex> parts, ProvenFiles proven) {
    this.uris = uris;
    this.proven = proven;
    this.releases = List.copyOf(parts.keySet());
    this.names = releases.stream().map(Release::name).toList();
    this.indexes = List.copyOf(parts.values());
    this.ends = new long[releases.size()];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += releases.get(i).manifest().changes().members();
      ends[i] = end;
    }
  }

  /**
   * Reads the manifests and the indexes of all releases of this base, up to and with the given one.
   *
   * @throws ReleaseException naming a release that is damaged
   */
  public static History upTo(Release last, ReleaseFolder folder) {
    return new History(last.uris(), new TreeMap<>(BY_NAME), new ProvenFiles()).next(last, folder);
  }

  /** The history up to a later release: reads only what this one does not hold, and leaves out what is gone. */
  public History next(Release last, ReleaseFolder folder) {
    SortedMap<Release, VersionIndex> parts = new TreeMap<>(BY_NAME);
    Manifest before = last.manifest();
    for (ReleaseName name : folder.names()) {
      int known = last.uris().equals(uris) ? numberOf(name) : -1;
      if (known >= 0) {
        parts.put(releases.get(known), indexes.get(known));
      } else if (name.compareTo(last.name()) < 0) {
        Optional<Release> found = folder.peek(name).filter(release -> release.uris().equals(last.uris()));
        if (found.isPresent()) {
          Release release = found.get().sharing(before);
          before = release.manifest();
          parts.put(release, VersionIndex.of(release));
        }
      }
    }
    parts.put(last, VersionIndex.of(last));
    return new History(last.uris(), parts, proven);
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
  public List<Version> versions(String thing) {
    List<Version> versions = new ArrayList<>();
    for (int release = 0; release < releases.size(); release++) {
      find(thing, release).ifPresent(versions::add);
    }
    return versions;
  }

  /** The version that a release made of a thing, if it changed it. */
  public Optional<Version> version(String thing, ReleaseName release) {
    int number = numberOf(release);
    return number < 0 ? Optional.empty() : find(thing, number);
  }

  /** The version of a thing that held at this instant, if there was one by then; it may say that the thing was gone. */
  public Optional<Version> at(String thing, Instant instant) {
    for (int release = releases.size() - 1; release >= 0; release--) {
      if (!releases.get(release).instant().isAfter(instant)) {
        Optional<Version> found = find(thing, release);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether there ever was such a thing. */
  public boolean isKnown(String thing) {
    return indexes.stream().anyMatch(index -> index.contains(thing));
  }

  /** Whether this is the vocabulary, whose document has all its terms. */
  public boolean isVocabulary(String thing) {
    return thing.equals(uris.ontology());
  }

  /** The vocabulary and all terms that it ever had, in the order of their IRIs. */
  public List<String> terms() {
    Set<String> terms = new TreeSet<>(Set.of(uris.ontology()));
    indexes.forEach(index -> terms.addAll(index.thingsFrom(uris.vocabulary())));
    return List.copyOf(terms);
  }

  /** The last version of a thing. */
  public Optional<Version> last(String thing) {
    return at(thing, Instant.MAX);
  }

  /** What the newest release changed, by kind of thing in the order of their addresses. */
  public List<ChangedKind> newestChanges() {
    int newest = releases.size() - 1;
    return ChangedKind.in(indexes.get(newest), names.get(newest), uris);
  }

  /** The statements of a version with the thing as subject; none when it was withdrawn. */
  public VersionContent content(Version version) throws IOException {
    int release = numberOf(version.release());
    VersionIndex.Entry entry = indexes.get(release).find(version.thing()).orElseThrow();
    return blocks(release).content(version, entry);
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
      contents.addAll(blocks(release).range(indexes.get(release), number - start, end - start));
      number = end;
    }
    return contents;
  }

  private VersionBlocks blocks(int number) {
    Release release = releases.get(number);
    return new VersionBlocks(release, release.manifest().file(VersionFiles.BLOCKS)
        .map(file -> proven.path(release, file)).orElseThrow());
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

  /** The place of a release among all; negative when it is none of them. */
  private int numberOf(ReleaseName name) {
    return Collections.binarySearch(names, name);
  }

  private Optional<Version> find(String thing, int release) {
    return indexes.get(release).find(thing)
        .map(entry -> new Version(thing, releases.get(release).name(), entry.change()));
  }
}
