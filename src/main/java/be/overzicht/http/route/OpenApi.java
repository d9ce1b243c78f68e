package be.overzicht.http.route;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * {@code /openapi.json}: the table of routes as <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>.
 */
public final class OpenApi implements Endpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RouteTable table;

  /** Sets up with the table, which may still grow. */
  public OpenApi(RouteTable table) {
    this.table = table;
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, Form.JSON, (form, language) -> json(call).getBytes(StandardCharsets.UTF_8)));
  }

  private String json(Call call) {
    ObjectNode root = JSON.createObjectNode();
    root.put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "Overzicht");
    info.put("version", call.site().release().name().toString());
    info.put("description", "Linked Open Data on digitalisation initiatives for Flemish local authorities; read only.");
    info.putObject("license").put("name", "Modellicentie gratis hergebruik").put("url", call.site().license());
    root.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = root.putObject("paths");
    table.routes().stream()
        .filter(Route::isDocumented)
        .forEach(route -> describe(paths.putObject(route.path()), route));
    return root.toPrettyString() + "\n";
  }

  private static void describe(ObjectNode path, Route route) {
    operation(path.putObject("get"), "get", route);
    if (route.takesContent()) {
      ObjectNode post = path.putObject("post");
      operation(post, "post", route);
      post.remove("parameters");
      QueryParameters.describeContent(route.path(), post.putObject("requestBody"));
    }
  }

  private static void operation(ObjectNode operation, String method, Route route) {
    operation.put("operationId", method + route.path().replaceAll("[^A-Za-z0-9]+", "_"));
    operation.put("summary", route.summary());
    ArrayNode parameters = operation.putArray("parameters");
    route.parameters().forEach(name -> parameters.addObject()
        .put("name", name).put("in", "path").put("required", true).putObject("schema").put("type", "string"));
    QueryParameters.describe(route.path(), parameters);
    ObjectNode responses = operation.putObject("responses");
    if (route.forms().isEmpty()) {
      responses.putObject("303").put("description", "See the address in Location");
    } else {
      ObjectNode content = responses.putObject("200").put("description", route.summary()).putObject("content");
      route.forms().forEach(form -> content.putObject(form.mediaType()));
    }
    responses.putObject("default").put("description", "A problem").putObject("content")
        .putObject(Form.PROBLEM.mediaType());
  }
}
