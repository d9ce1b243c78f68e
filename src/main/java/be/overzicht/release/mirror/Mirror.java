package be.overzicht.release.mirror;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.remote.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Brings a folder of releases to the state of another Overzicht, release by release, oldest first. */
public final class Mirror {
  private final ReleaseFolder folder;
  private final Publisher publisher;
  private final Consumer<String> told;
  private List<ReleaseName> whole = List.of();
  private List<ReleaseName> withdrawn = List.of();

  /**
   * Sets up.
   *
   * @param address where the other is
   * @param patience how long it is waited for
   * @param folder where its releases go
   * @param told hears a line for each release that came, and of each that was withdrawn
   */
  public Mirror(String address, Patience patience, ReleaseFolder folder, Consumer<String> told) {
    this.publisher = new Publisher(address, patience);
    this.folder = folder;
    this.told = told;
  }

  /** Where the other is. */
  public String source() {
    return publisher.address();
  }

  /** Whether there is a release here. */
  public boolean holdsAny() {
    return folder.newest().isPresent();
  }

  /**
   * Looks once, and fetches what is new.
   *
   * @return how many releases came
   * @throws UntrueSourceException when the other says what its hashes, or what it said before, deny
   * @throws ReleaseException when it cannot be reached, or the disk does not take it
   */
  public int look() throws IOException {
    if (!folder.names().equals(whole)) {
      publisher.forget();
    }
    Optional<Publisher.Catalogue> list = publisher.list();
    if (list.isEmpty()) {
      return 0;
    }
    Past past = Past.compare(publisher.address(), list.get().releases(), held());
    tellWithdrawn(past.withdrawn());
    if (!past.missing().isEmpty()) {
      fetch(past.missing(), list.get().newest());
    }
    whole = folder.names();
    publisher.accept(list.get());
    return past.missing().size();
  }

  private void tellWithdrawn(List<ReleaseName> gone) {
    if (!gone.equals(withdrawn)) {
      gone.forEach(name -> told.accept(
          publisher.address() + " no longer lists the release " + name + "; it stays here, and in no feed of theirs"));
      withdrawn = gone;
    }
  }

  private SortedMap<ReleaseName, String> held() throws IOException {
    SortedMap<ReleaseName, String> held = new TreeMap<>();
    for (ReleaseName name : folder.names()) {
      Path manifest = folder.path().resolve(name.toString()).resolve(Layout.MANIFEST);
      try {
        held.put(name, Hashes.of(manifest));
      } catch (NoSuchFileException lost) {
        throw new ReleaseException("the release " + name + " here is damaged: " + manifest
            + " is missing; remove its folder, and it is fetched again", lost);
      }
    }
    return held;
  }

  private void fetch(List<Listed> missing, ReleaseName newest) throws IOException {
    try (ReleasePublisher here = ReleasePublisher.open(folder)) {
      here.removeParts(missing.stream().map(each -> part(each.name())).toList());
      for (Listed release : missing) {
        fetch(release, newest, here);
      }
    }
  }

  private static String part(ReleaseName name) {
    return name + ReleasePublisher.PART;
  }

  private void fetch(Listed listed, ReleaseName newest, ReleasePublisher here) throws IOException {
    Path part = folder.path().resolve(part(listed.name()));
    try {
      Arriving arriving = Arriving.begin(publisher, listed, part);
      long bytes = arriving.gather(before(listed.name()));
      if (arriving.release().isPruned() && listed.name().equals(newest)) {
        throw new UntrueSourceException(publisher.address() + " has no downloads of its newest release " + newest
            + ", which always keeps them; ask its publisher");
      }
      arriving.prove();
      Release release = here.adopt(arriving.release());
      told.accept("Fetched release " + release.name() + ": " + bytes + " bytes of " + arriving.size());
    } catch (UntrueSourceException untrue) {
      here.removeParts(List.of());
      throw untrue;
    }
  }

  /** The newest release here that is older, if it can be read: what the new one is likely to share files with. */
  private Optional<Release> before(ReleaseName name) {
    return folder.names().stream().filter(each -> each.compareTo(name) < 0).reduce((older, newer) -> newer)
        .filter(each -> Files.exists(folder.path().resolve(each.toString()).resolve(Layout.MANIFEST)))
        .flatMap(folder::peek);
  }
}
