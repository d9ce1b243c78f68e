package be.overzicht.http.page.model;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One release made ready for pages: what is needed by many pages is worked out once. Any number of threads may use it. */
public final class Edition {
  private final Snapshot snapshot;
  private final Facts facts;
  private final Prefixes prefixes;
  private final SortedMap<String, List<String>> things;
  private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();

  /** That of a snapshot, made when it is first asked for, and gone with the snapshot. */
  public static Edition of(Snapshot snapshot) {
    return snapshot.part(Edition.class, Edition::new);
  }

  /** Reads a snapshot once from end to end. */
  private Edition(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.facts = Facts.of(snapshot);
    this.prefixes = Prefixes.of(snapshot.uris());
    this.things = thingsByConcept(facts, snapshot.uris());
  }

  /** The release. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** Its statements. */
  public Facts facts() {
    return facts;
  }

  /** Its addresses. */
  public Uris uris() {
    return snapshot.uris();
  }

  /** Its prefixes. */
  public Prefixes prefixes() {
    return prefixes;
  }

  /** The concepts that have things, in the order of the alphabet. */
  public List<String> concepts() {
    return List.copyOf(things.keySet());
  }

  /** The things of one concept, in the order of their IRIs. */
  public List<String> things(String concept) {
    return things.getOrDefault(concept, List.of());
  }

  /** A name in this language, if the thing has one. */
  public Optional<String> label(String iri, String language) {
    return snapshot.labels().find(iri, language);
  }

  /** A part that is made from this edition when it is first needed, and kept. */
  public <T> T part(Class<T> type, Function<Edition, T> make) {
    return type.cast(parts.computeIfAbsent(type, key -> make.apply(this)));
  }

  private static SortedMap<String, List<String>> thingsByConcept(Facts facts, Uris uris) {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    facts.all().map(Facts.Fact::subject).filter(uris::isThing).forEach(iri ->
        uris.concept(iri).ifPresent(concept -> found.computeIfAbsent(concept, key -> new TreeSet<>()).add(iri)));
    return found.entrySet().stream().collect(Collectors.toMap(
        Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (one, other) -> one, TreeMap::new));
  }
}
