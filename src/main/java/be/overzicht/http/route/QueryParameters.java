package be.overzicht.http.route;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The parameters behind the question mark that addresses take, beside {@code lang}, and how a query is sent as content. */
final class QueryParameters {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<Parameter> SPARQL = List.of(
      new Parameter("query", "string", "The query, SPARQL 1.1 or 1.2; without one, the service is described"),
      new Parameter("default-graph-uri", "array", "The graphs to merge as default graph"),
      new Parameter("named-graph-uri", "array", "The graphs that GRAPH may name"),
      new Parameter("format", "string", "The form of the answer, in the place of Accept: json, csv, ttl and so on"));
  private static final List<Parameter> RECONCILE = List.of(
      new Parameter("queries", "string", "A batch of at most 50 queries as JSON; without one, the manifest is given"),
      new Parameter("extend", "string", "As JSON, the entities and the properties whose values are wanted"));
  private static final Parameter ENTITY =
      new Parameter("id", "string", "The identifier of an entity, such as bestuurseenheid/0697608063");
  private static final List<Parameter> SUGGEST = List.of(
      new Parameter("prefix", "string", "The beginning of a name or identifier"),
      new Parameter("cursor", "integer", "How many suggestions to skip"));
  private static final Map<String, List<Parameter>> BY_PATH = Map.ofEntries(
      Map.entry("/sparql", SPARQL),
      Map.entry("/reconcile", RECONCILE),
      Map.entry("/reconcile/suggest/entity", SUGGEST),
      Map.entry("/reconcile/suggest/type", SUGGEST),
      Map.entry("/reconcile/suggest/property", SUGGEST),
      Map.entry("/reconcile/view", List.of(ENTITY)),
      Map.entry("/reconcile/preview", List.of(ENTITY)),
      Map.entry("/search", List.of(new Parameter("q", "string", "What is looked for: a name, a number, a URI, a word"),
          new Parameter("limit", "integer", "How many finds are wanted, 60 at most"))),
      Map.entry("/vergelijk", List.of(new Parameter("i", "array",
          "Two to four initiatives or authorities: a reference, a URI, a number or a name"))),
      Map.entry("/query/{id}", List.of(new Parameter("parameters", "object",
          "The parameters that the question has, by their names, such as gemeente=Gent"))),
      Map.entry("/reconcile/properties", List.of(new Parameter("type", "string", "A type, such as bestuurseenheid"),
          new Parameter("limit", "integer", "How many properties are wanted"))),
      Map.entry("/figure.svg", List.of(new Parameter("query", "string", "The query, SPARQL 1.1, of 2,000 rows at most"),
          new Parameter("as", "string", "bar, line, map or timeline; what fits best when it is left out"),
          new Parameter("title", "string", "What stands above the picture"))),
      Map.entry("/figure/{id}", List.of(new Parameter("as", "string", "For a question: bar, line, map or timeline"))),
      Map.entry("/suggest", List.of(new Parameter("q", "string", "The beginning of a name"))),
      Map.entry("/doc/{concept}", List.of(new Parameter("page", "integer", "The number of the page, from 1"))));

  private QueryParameters() {}

  /** One parameter. */
  private record Parameter(String name, String type, String description) {
    ObjectNode schema(ObjectNode schema) {
      schema.put("type", type);
      if (type.equals("array")) {
        schema.putObject("items").put("type", "string");
      }
      if (type.equals("object")) {
        schema.putObject("additionalProperties").put("type", "string");
      }
      return schema;
    }
  }

  /** Adds those of a path. */
  static void describe(String path, ArrayNode parameters) {
    for (Parameter parameter : BY_PATH.getOrDefault(path, List.of())) {
      ObjectNode described = parameters.addObject();
      described.put("name", parameter.name()).put("in", "query").put("required", false)
          .put("description", parameter.description());
      parameter.schema(described.putObject("schema"));
    }
  }

  /** Whether the parameters may be sent there as content. */
  static boolean takesContent(String path) {
    return path.equals("/sparql") || path.equals("/reconcile");
  }

  /** The kinds of content: a form with the same parameters, and a query itself. */
  static void describeContent(String path, ObjectNode body) {
    ObjectNode content = body.put("required", true).putObject("content");
    ObjectNode form = content.putObject(FORM).putObject("schema").put("type", "object");
    BY_PATH.get(path).forEach(parameter ->
        parameter.schema(form.withObject("/properties").putObject(parameter.name())));
    if (path.equals("/sparql")) {
      form.putArray("required").add("query");
      content.putObject("application/sparql-query").putObject("schema").put("type", "string");
    }
  }
}
