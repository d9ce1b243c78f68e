package be.overzicht.http.wire;

import be.overzicht.http.exchange.Site;
import be.overzicht.http.reply.Replies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Begins exchanges with clients of the servlets.
 *
 * @param sites gives the release that is served now
 * @param replies makes replies
 */
public record Responder(Supplier<Site> sites, Replies replies) {
  /** The exchange that a request begins, with the parts of the path that its route names. */
  public Exchange exchange(HttpServletRequest request, Map<String, String> parameters) {
    ServletContextRequest inner = ServletContextRequest.getServletContextRequest(request);
    return new Exchange(request, Calls.of(inner, sites.get(), parameters), replies);
  }
}
