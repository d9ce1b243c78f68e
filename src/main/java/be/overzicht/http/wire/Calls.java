package be.overzicht.http.wire;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Message;
import be.overzicht.http.exchange.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a call from a request of Jetty. */
final class Calls {
  private Calls() {}

  static Call of(Request request, Site site, Map<String, String> parameters) {
    return Call.of(site, message(request), parameters);
  }

  static Message message(Request request) {
    return new Message(
        request.getMethod(),
        Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"),
        Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""),
        name -> header(request, name),
        Request.getRemoteAddr(request),
        () -> Content.Source.asInputStream(request));
  }

  /**
   * A field in several lines is one list (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3">RFC 9110,
   * section 5.3</a>).
   */
  private static String header(Request request, String name) {
    List<String> values = request.getHeaders().getValuesList(name);
    return values.isEmpty() ? null : String.join(", ", values);
  }
}
