package be.overzicht.http.route;

import be.overzicht.http.negotiation.Form;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What answers look like, as far as it is the same for every release; of RDF only that it is text. */
final class OpenApiSchemas {
  private static final Map<String, String> BY_PATH = Map.of(
      "/search", "FoundList", "/suggest", "FoundList", "/reconcile", "Reconciled",
      "/reconcile/suggest/entity", "Suggested", "/reconcile/suggest/type", "Suggested",
      "/reconcile/suggest/property", "Suggested");
  private static final List<String> FOUND = List.of("uri", "name", "page", "concept", "kind", "reason", "matched");

  private OpenApiSchemas() {}

  /** Describes one form of the answers of a path. */
  static void describe(String path, Form form, ObjectNode content) {
    ObjectNode schema = content.putObject("schema");
    if (form.mediaType().equals(Form.JSON.mediaType()) && BY_PATH.containsKey(path)) {
      schema.put("$ref", "#/components/schemas/" + BY_PATH.get(path));
    } else if (!form.mediaType().contains("json") && !form.mediaType().startsWith("application/octet")) {
      schema.put("type", "string");
    }
  }

  /** The components that descriptions refer to. */
  static void write(ObjectNode components) {
    ObjectNode schemas = components.putObject("schemas");
    problem(schemas.putObject("Problem"));
    object(schemas.putObject("FoundList").put("type", "array").putObject("items"), FOUND);
    ObjectNode suggested = schemas.putObject("Suggested").put("type", "object").putObject("properties")
        .putObject("result").put("type", "array").putObject("items");
    object(suggested, List.of("id", "name"));
    schemas.putObject("Reconciled").put("type", "object")
        .put("description", "The manifest, or a member for each query with its candidates, or meta and rows")
        .put("additionalProperties", true);
    ObjectNode response = components.putObject("responses").putObject("Problem");
    ObjectNode content = response.put("description", "What happened, and what to do next").putObject("content");
    OpenApiOperation.problems().forEach(form -> content.putObject(form.mediaType()).putObject("schema"));
    content.withObject("/" + Form.PROBLEM.mediaType().replace("/", "~1")).withObject("/schema")
        .put("$ref", "#/components/schemas/Problem");
  }

  /** <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1">RFC 9457, section 3.1</a>; of a query also the place. */
  private static void problem(ObjectNode schema) {
    object(schema, List.of("type", "title", "detail", "instance"));
    List.of("status", "line", "column").forEach(name ->
        schema.withObject("/properties").putObject(name).put("type", "integer"));
    schema.withArray("/required").add("status");
  }

  private static void object(ObjectNode schema, List<String> texts) {
    schema.put("type", "object");
    texts.forEach(name -> schema.withObject("/properties").putObject(name).put("type", "string"));
    texts.forEach(schema.withArray("/required")::add);
  }
}
