package be.overzicht.http.route;

import be.overzicht.html.Language;
import be.overzicht.http.negotiation.Form;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What one address takes and answers.
 *
 * @param route the address
 * @param release the release that is served, as an example
 */
record OpenApiOperation(Route route, String release) {
  private static final List<Form> PROBLEMS = List.of(Form.PROBLEM, Form.HTML, Form.TEXT);

  void get(ObjectNode operation) {
    name(operation, "get");
    ArrayNode parameters = operation.putArray("parameters");
    route.parameters().forEach(name -> path(parameters.addObject(), name));
    QueryParameters.describe(route.path(), parameters);
    if (route.forms().contains(Form.HTML)) {
      language(parameters.addObject());
    }
    responses(operation.putObject("responses"));
  }

  void post(ObjectNode operation) {
    name(operation, "post");
    QueryParameters.describeContent(route.path(), operation.putObject("requestBody"));
    responses(operation.putObject("responses"));
  }

  private void name(ObjectNode operation, String method) {
    operation.put("operationId", method + route.path().replaceAll("[^A-Za-z0-9]+", "_"));
    operation.put("summary", route.summary());
  }

  private void path(ObjectNode parameter, String name) {
    PathExamples.Part part = PathExamples.of(name, release);
    parameter.put("name", name).put("in", "path").put("required", true).put("description", part.description())
        .put("example", part.example()).putObject("schema").put("type", "string");
  }

  private static void language(ObjectNode parameter) {
    parameter.put("name", "lang").put("in", "query").put("required", false)
        .put("description", "The language of the page, in the place of Accept-Language")
        .putObject("schema").put("type", "string").putPOJO("enum", Language.tags());
  }

  private void responses(ObjectNode responses) {
    if (!route.forms().isEmpty()) {
      ObjectNode content = responses.putObject("200").put("description", route.summary()).putObject("content");
      route.forms().forEach(form -> OpenApiSchemas.describe(route.path(), form, content.putObject(type(form))));
    }
    responses.putObject("304").put("description", "It has not changed since the ETag or date that was sent");
    responses.putObject("3XX").put("description", "It is at the address in Location").putObject("headers")
        .putObject("Location").put("description", "A path-absolute address").putObject("schema").put("type", "string");
    responses.putObject("4XX").put("$ref", "#/components/responses/Problem");
    responses.putObject("5XX").put("$ref", "#/components/responses/Problem");
  }

  /** Files have the type of their name. */
  private static String type(Form form) {
    return form.mediaType().equals("application/octet-stream") ? "*/*" : form.mediaType();
  }

  /** The media types that a problem may have. */
  static List<Form> problems() {
    return PROBLEMS;
  }
}
