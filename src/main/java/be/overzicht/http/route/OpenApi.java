package be.overzicht.http.route;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * {@code /openapi.json}: the table of routes as <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>.
 * HEAD answers like GET and is left out, and so is QUERY on {@code /sparql}, which 3.1 cannot say.
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
    String release = call.site().release().name().toString();
    ObjectNode root = JSON.createObjectNode();
    root.put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "Overzicht");
    info.put("version", release);
    info.put("description", "Linked Open Data on digitalisation initiatives for Flemish local authorities; read only.");
    info.putObject("license").put("name", "Modellicentie gratis hergebruik").put("url", call.site().license());
    root.putArray("servers").addObject().put("url", "/");
    root.putArray("security");
    ObjectNode paths = root.putObject("paths");
    table.routes().stream()
        .filter(Route::isDocumented)
        .forEach(route -> describe(paths.putObject(route.path()), new OpenApiOperation(route, release)));
    OpenApiSchemas.write(root.putObject("components"));
    return root.toPrettyString() + "\n";
  }

  private static void describe(ObjectNode path, OpenApiOperation operation) {
    operation.get(path.putObject("get"));
    if (operation.route().takesContent()) {
      operation.post(path.putObject("post"));
    }
  }
}
