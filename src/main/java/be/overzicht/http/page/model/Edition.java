package be.overzicht.http.page.model;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One release made ready for pages: what is needed by many pages is worked out once. Any number of threads may use it. */
public final class Edition {
  private final Snapshot snapshot;
  private final Facts facts;
  private final Prefixes prefixes;
  private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();

  /** That of a snapshot, made when it is first asked for, and gone with the snapshot. */
  public static Edition of(Snapshot snapshot) {
    return snapshot.part(Edition.class, Edition::new);
  }

  /** Ready at once: nothing is read yet. */
  private Edition(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.facts = Facts.of(snapshot);
    this.prefixes = Prefixes.of(snapshot.uris());
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
    return snapshot.concepts();
  }

  /** The things of one concept, in the order of their IRIs. */
  public List<String> things(String concept) {
    return snapshot.things(concept);
  }

  /** A name in this language, if the thing has one. */
  public Optional<String> label(String iri, String language) {
    return snapshot.labels().find(iri, language);
  }

  /** A part that is made from this edition when it is first needed, and kept. */
  public <T> T part(Class<T> type, Function<Edition, T> make) {
    return type.cast(parts.computeIfAbsent(type, key -> snapshot.read(() -> make.apply(this))));
  }
}
