package be.overzicht.http.reconcile.match;

import be.overzicht.html.Language;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Finder;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.search.NumberKey;
import be.overzicht.store.facts.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The things that tables can be reconciled with. A thing is known by the end of its IRI, such as
 * {@code bestuurseenheid/0697608063}: the identifier space before it makes it whole again.
 */
public final class Entities {
  private static final String CONCEPT = "concept/";

  private final Edition edition;
  private final Set<String> known;
  private final Map<EntityProperty, Map<String, Set<String>>> having = new ConcurrentHashMap<>();

  private Entities(Edition edition) {
    this.edition = edition;
    this.known = new HashSet<>(Finder.concepts().stream().flatMap(concept -> edition.things(concept).stream()).toList());
  }

  /** Those of an edition, made when they are first asked for. */
  public static Entities of(Edition edition) {
    return edition.part(Entities.class, Entities::new);
  }

  Edition edition() {
    return edition;
  }

  /** The identifier of a thing. */
  public String id(String iri) {
    return edition.uris().reference(iri).orElse(iri);
  }

  /** The thing with this identifier, or this IRI. */
  public Optional<String> iri(String text) {
    String iri = text.startsWith("http") ? text : edition.uris().at("/id/" + text);
    return Optional.of(iri).filter(known::contains);
  }

  /** The concept of a thing. */
  String concept(String iri) {
    return edition.uris().concept(iri).orElse("");
  }

  /** The types of a thing, the narrowest first: its kinds, such as {@code bestuurstype/gemeente}, and its concept. */
  public List<String> types(String iri) {
    return Stream.concat(kinds(iri), Stream.of(concept(iri))).toList();
  }

  private Stream<String> kinds(String iri) {
    return edition.facts().things(iri, Vocab.DCT_TYPE).stream().flatMap(kind -> edition.uris().reference(kind).stream())
        .filter(kind -> kind.startsWith(CONCEPT)).map(kind -> kind.substring(CONCEPT.length()));
  }

  /** The IRI of the concept that a kind is. */
  Optional<String> kind(String type) {
    return type.contains("/") ? Optional.of(edition.uris().at("/id/" + CONCEPT + type)) : Optional.empty();
  }

  /** The things of which a property has this value, however it is written. */
  Set<String> having(EntityProperty property, String value) {
    Map<String, Set<String>> byValue = having.computeIfAbsent(property, this::byValue);
    Set<String> named = byValue.getOrDefault(NumberKey.of(value), Set.of());
    return iri(value).map(iri -> byValue.getOrDefault(iri, Set.of())).filter(things -> !things.isEmpty()).orElse(named);
  }

  private Map<String, Set<String>> byValue(EntityProperty property) {
    Map<String, Set<String>> byValue = new HashMap<>();
    known.stream().filter(iri -> property.isOf(concept(iri))).forEach(iri -> property.of(edition, iri).forEach(value ->
        keys(value).forEach(key -> byValue.computeIfAbsent(key, any -> new HashSet<>()).add(iri))));
    return byValue;
  }

  private Stream<String> keys(Term value) {
    return value instanceof Term.Literal ? Stream.of(NumberKey.of(value.text()))
        : Stream.concat(Stream.of(value.text()), Language.all().stream()
            .flatMap(language -> edition.label(value.text(), language.tag()).stream()).map(NumberKey::of));
  }
}
