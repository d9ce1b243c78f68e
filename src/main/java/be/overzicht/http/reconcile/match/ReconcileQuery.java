package be.overzicht.http.reconcile.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A query of a batch (<a href="https://reconciliation-api.github.io/specs/0.2/#reconciliation-queries">
 * Reconciliation Service API 0.2, section 4</a>).
 *
 * @param text what an entity is called; empty when only properties are given
 * @param types the types that it may have; none for any
 * @param strictness how the types count
 * @param limit how many candidates are wanted
 * @param conditions values that it should have
 */
public record ReconcileQuery(
    String text, List<String> types, Strictness strictness, int limit, List<Condition> conditions) {
  private static final Set<String> MEMBERS = Set.of("query", "type", "type_strict", "limit", "properties");
  private static final int USUAL = 5;
  private static final int MOST = 50;

  /** How several types count. */
  public enum Strictness {
    /** One of them is enough. */
    ANY,
    /** All are needed. */
    ALL,
    /** None is needed, but they speak for a candidate. */
    SHOULD
  }

  /** A property, and values of which one is enough. */
  public record Condition(EntityProperty property, List<String> values) {}

  /** Reads the query with this key of its batch. */
  public static ReconcileQuery read(String key, JsonNode json, TypeList types) {
    String where = "query \"" + key + "\"";
    if (!json.isObject()) {
      throw new Misread(where + " has to be an object with \"query\" or \"properties\"");
    }
    json.fieldNames().forEachRemaining(name -> {
      if (!MEMBERS.contains(name)) {
        throw new Misread(where + " has a member \"" + name + "\", which the specification does not know");
      }
    });
    ReconcileQuery query = new ReconcileQuery(text(where, json.path("query")),
        Sent.texts(json.path("type")).stream().filter(type -> !type.isBlank()).map(types::required).toList(),
        strictness(where, json.path("type_strict")), limit(where, json.path("limit")),
        conditions(where, json.path("properties")));
    if (query.text().isBlank() && query.conditions().isEmpty()) {
      throw new Misread(where + " needs a \"query\" that is not empty, or \"properties\"");
    }
    return query;
  }

  private static String text(String where, JsonNode text) {
    if (!text.isMissingNode() && !text.isNull() && !text.isValueNode()) {
      throw new Misread(where + ": \"query\" has to be a text");
    }
    return text.asText("").strip();
  }

  private static Strictness strictness(String where, JsonNode word) {
    return switch (word.asText("any")) {
      case "any" -> Strictness.ANY;
      case "all" -> Strictness.ALL;
      case "should" -> Strictness.SHOULD;
      default -> throw new Misread(where + ": \"type_strict\" is any, all or should");
    };
  }

  private static int limit(String where, JsonNode limit) {
    if (limit.isMissingNode() || limit.isNull()) {
      return USUAL;
    }
    if (!limit.isNumber() || limit.asDouble() < 1) {
      throw new Misread(where + ": \"limit\" has to be a number from 1");
    }
    return (int) Math.min(MOST, limit.asDouble());
  }

  private static List<Condition> conditions(String where, JsonNode properties) {
    if (!properties.isMissingNode() && !properties.isArray()) {
      throw new Misread(where + ": \"properties\" has to be an array");
    }
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode property : properties) {
      if (!property.path("pid").isTextual() || !property.has("v")) {
        throw new Misread(where + ": each of its properties needs \"pid\" and \"v\"");
      }
      List<String> values = Sent.texts(property.path("v")).stream().filter(value -> !value.isBlank()).toList();
      EntityProperty known = EntityProperty.required(property.path("pid").textValue());
      if (!values.isEmpty()) {
        conditions.add(new Condition(known, values));
      }
    }
    return conditions;
  }
}
