package be.overzicht.http.reconcile;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.reconcile.match.Candidate;
import be.overzicht.http.reconcile.match.Entities;
import be.overzicht.http.reconcile.match.EntityProperty;
import be.overzicht.http.reconcile.match.TypeList;
import be.overzicht.store.facts.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entities, their types and their values as the specification writes them. */
final class EntityJson {
  private final Reading reading;
  private final Entities entities;
  private final TypeList types;

  EntityJson(Reading reading, TypeList types) {
    this.reading = reading;
    this.entities = Entities.of(reading.edition());
    this.types = types;
  }

  /** A candidate. */
  Map<String, Object> candidate(Candidate candidate) {
    Map<String, Object> json = named(candidate.iri());
    json.put("description", Stream.concat(Stream.of(description(candidate.iri())), candidate.reason().stream())
        .filter(text -> !text.isEmpty()).collect(Collectors.joining(". ")));
    json.put("type", typesOf(candidate.iri()));
    json.put("score", candidate.score());
    json.put("match", candidate.isMatch());
    json.put("features", candidate.features().entrySet().stream()
        .map(feature -> Map.of("id", feature.getKey(), "value", feature.getValue())).toList());
    return json;
  }

  /** What is offered while one types. */
  Map<String, Object> suggestion(String iri) {
    Map<String, Object> json = named(iri);
    json.put("description", description(iri));
    json.put("notable", typesOf(iri));
    return json;
  }

  /** A value: one of our things is an entity, all else a text. */
  Map<String, Object> value(Term value) {
    return value instanceof Term.Iri thing && reading.edition().uris().isThing(thing.text())
        ? named(thing.text()) : Map.of("str", value.text());
  }

  /** Identifier and name. */
  private Map<String, Object> named(String iri) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entities.id(iri));
    json.put("name", reading.label(iri));
    return json;
  }

  private List<Map<String, Object>> typesOf(String iri) {
    return entities.types(iri).stream()
        .map(type -> Map.<String, Object>of("id", type, "name", types.name(type))).toList();
  }

  /** The kind of a thing and its province. */
  String description(String iri) {
    String kind = types.name(entities.types(iri).get(0));
    Optional<String> province = EntityProperty.PROVINCIE.of(reading.edition(), iri).stream().findFirst()
        .map(Term::text).map(reading::label);
    return province.map(name -> reading.t("reconcile.in", kind, name)).orElse(kind);
  }
}
