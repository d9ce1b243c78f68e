package be.overzicht.http.wire;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Headers;
import be.overzicht.http.exchange.Query;
import be.overzicht.http.exchange.Site;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** Reads a call from a request of Jetty. */
public final class Calls {
  private Calls() {}

  static Call of(Request request, Site site, Map<String, String> parameters) {
    String path = request.getHttpURI().getPath();
    Query query = Query.parse(request.getHttpURI().getQuery());
    return new Call(site, path == null ? "/" : path, parameters, query, headers(request));
  }

  /** The header fields of a request. */
  public static Headers headers(Request request) {
    return name -> {
      List<String> values = request.getHeaders().getValuesList(name);
      return values.isEmpty() ? null : String.join(", ", values);
    };
  }
}
