package be.overzicht.http.reconcile.match;

import be.overzicht.http.page.model.Finder;
import be.overzicht.http.page.model.Reading;
import be.overzicht.search.NumberKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that entities have: concepts such as {@code bestuurseenheid}, and narrower kinds below them. */
public final class TypeList {
  private final Reading reading;
  private final Entities entities;
  private final Map<String, Set<String>> kinds;

  /** The types of each concept; part of an edition. */
  private record Kinds(Map<String, Set<String>> byConcept) {
    static Kinds of(Entities entities) {
      Map<String, Set<String>> kinds = new LinkedHashMap<>();
      Finder.concepts().forEach(concept -> kinds.put(concept, entities.edition().things(concept).stream()
          .flatMap(iri -> entities.types(iri).stream()).filter(type -> !type.equals(concept)).sorted()
          .collect(Collectors.toCollection(LinkedHashSet::new))));
      return new Kinds(kinds);
    }
  }

  /** The types as a reader calls them. */
  public TypeList(Reading reading) {
    this.reading = reading;
    this.entities = Entities.of(reading.edition());
    this.kinds = reading.edition().part(Kinds.class, edition -> Kinds.of(entities)).byConcept();
  }

  /** All identifiers, each concept before its kinds. */
  public List<String> all() {
    return kinds.entrySet().stream().flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()))
        .distinct().toList();
  }

  /** The type that a client asks for by its identifier, the end of it, or the IRI of its concept or class. */
  public String required(String asked) {
    String key = NumberKey.of(asked);
    return all().stream().filter(type -> type.equals(asked)).findFirst()
        .or(() -> all().stream().filter(type -> NumberKey.of(type).equals(key) || NumberKey.of(last(type)).equals(key))
            .findFirst())
        .orElseThrow(() -> new Misread("there is no type \"" + asked + "\"; there are " + String.join(", ", all())));
  }

  /** What a type is as JSON. */
  public Map<String, Object> json(String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", type);
    json.put("name", name(type));
    broader(type).ifPresent(concept ->
        json.put("broader", List.of(Map.of("id", concept, "name", reading.one(concept)))));
    return json;
  }

  /** The name of a type. */
  public String name(String type) {
    return entities.kind(type).map(reading::label).orElseGet(() -> reading.one(type));
  }

  /** The concept that a type is, or belongs to. */
  public String concept(String type) {
    return broader(type).orElse(type);
  }

  private Optional<String> broader(String type) {
    return kinds.entrySet().stream().filter(entry -> entry.getValue().contains(type)).map(Map.Entry::getKey).findFirst();
  }

  private static String last(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
