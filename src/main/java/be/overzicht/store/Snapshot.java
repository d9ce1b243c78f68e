package be.overzicht.store;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.store.facts.FactSource;
import be.overzicht.store.facts.TermUse;
import be.overzicht.store.things.JoinedThings;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One release made ready for reading: what documents and pages are answered from, wherever its statements are held. Any
 * number of threads may use it.
 */
public interface Snapshot extends FactSource, AutoCloseable {

  /** Something that is made of this snapshot once, when it is first asked for; it is kept as long as the snapshot is. */
  <T> T part(Class<T> kind, Function<Snapshot, T> making);

  /**
   * Loads a release into memory.
   *
   * @throws StoreException when its master cannot be read
   */
  static Snapshot load(Release release) {
    return load(release, StoreChoice.MEMORY);
  }

  /**
   * Opens a release in memory or on disk, and in a service of others where queries are to run there.
   *
   * @throws StoreException when its master cannot be read, or its store cannot be made
   */
  static Snapshot load(Release release, StoreChoice choice) {
    StoreChoice place = choice.resolve(release);
    if (place.service().isPresent()) {
      return RemoteSnapshot.open(release, place);
    }
    return place.equals(StoreChoice.TDB2) ? DiskSnapshot.open(release) : MemorySnapshot.load(release);
  }

  /** Loads statements in N-Quads under a name; the name tells snapshots apart in caches. */
  static Snapshot read(String name, Instant instant, Uris uris, InputStream quads) {
    return MemorySnapshot.read(name, instant, uris, quads);
  }

  /**
   * A later release: as its patch leaves this one, where that can be; opened like any other otherwise.
   *
   * @throws StoreException when its master cannot be read, or its store cannot be made
   */
  default Snapshot next(Release release, StoreChoice choice) {
    return load(release, choice);
  }

  /** The name of the release. */
  String name();

  /** When it was published. */
  Instant instant();

  /** The addresses it was built for. */
  Uris uris();

  /** Where its statements are held. */
  StoreChoice place();

  /** The IRIs of its named graphs, in order, each with how many statements it has. */
  Map<String, Long> graphs();

  /** How many different statements all graphs have together. */
  long size();

  /** The document of a thing; without statements when the thing is unknown. */
  Description describe(String iri);

  /** The document of a thing, unless it has more than so many statements; a long text counts as several. */
  Optional<Description> describe(String iri, long most);

  /** Whether anything is said about this IRI. */
  boolean isKnown(String iri);

  /** Who points to this thing, in the order of their IRIs; at most {@code limit}. */
  List<Incoming> incoming(String iri, int limit);

  /** The concepts that have things, in order. */
  List<String> concepts();

  /** All things of one concept, in the order of their IRIs; where they are not in memory, they are read page by page. */
  List<String> things(String concept);

  /** How often each term is used: the one question that needs all statements. */
  TermUse termUse();

  /** Does work that reads, such as making a page, so that all it asks is asked in one transaction of this thread. */
  <T> T read(Supplier<T> work);

  /** Names of things. */
  default Labels labels() {
    return new Labels(this);
  }

  /** Whether no question to it waits for a disk. */
  default boolean isInMemory() {
    return place().equals(StoreChoice.MEMORY);
  }

  /** What is wrong where its statements are held, in sentences; nothing when all is well. */
  default List<String> problems() {
    return List.of();
  }

  /** All things that have a document of their own, in the order of their IRIs: helper things and graphs have none. */
  default List<String> documents() {
    return new JoinedThings(concepts().stream()
        .filter(concept -> !uris().isHelper(uris().id(concept, "")))
        .sorted(Comparator.comparing(concept -> uris().id(concept, "")))
        .map(this::things).toList());
  }

  @Override
  void close();
}
