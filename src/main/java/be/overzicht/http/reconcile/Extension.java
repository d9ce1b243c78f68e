package be.overzicht.http.reconcile;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.reconcile.match.Entities;
import be.overzicht.http.reconcile.match.EntityProperty;
import be.overzicht.http.reconcile.match.Misread;
import be.overzicht.http.reconcile.match.Sent;
import be.overzicht.http.reconcile.match.TypeList;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of properties for entities that a table was reconciled with (Reconciliation Service API 0.2, section 7). */
final class Extension {
  private static final int MOST = 1_000;

  private final Reading reading;
  private final Entities entities;
  private final EntityJson json;

  Extension(Reading reading) {
    this.reading = reading;
    this.entities = Entities.of(reading.edition());
    this.json = new EntityJson(reading, new TypeList(reading));
  }

  Map<String, Object> answer(JsonNode asked) {
    if (!asked.path("ids").isArray() || !asked.path("properties").isArray()) {
      throw new Misread("extend needs \"ids\" and \"properties\", both arrays");
    }
    List<String> ids = Sent.texts(asked.path("ids"));
    if (ids.size() > MOST) {
      throw new Misread("extend has " + ids.size() + " ids; send at most " + MOST + " at once");
    }
    List<EntityProperty> properties = new ArrayList<>();
    asked.path("properties").forEach(property ->
        properties.add(EntityProperty.required(property.path("id").asText(""))));
    Map<String, Object> rows = new LinkedHashMap<>();
    ids.forEach(id -> rows.put(id, row(id, properties)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("meta", properties.stream().map(this::describe).toList());
    answer.put("rows", rows);
    return answer;
  }

  /** An identifier that is not known here has no values; a property that has none has an empty list. */
  private Map<String, Object> row(String id, List<EntityProperty> properties) {
    Map<String, Object> row = new LinkedHashMap<>();
    Optional<String> iri = entities.iri(id);
    properties.forEach(property -> row.put(property.id(), iri.map(thing -> property.of(reading.edition(), thing).stream()
        .map(json::value).toList()).orElse(List.of())));
    return row;
  }

  /** What a property is as JSON. */
  Map<String, Object> describe(EntityProperty property) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", property.id());
    described.put("name", reading.t(property.message()));
    return described;
  }
}
