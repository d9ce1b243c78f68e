package be.overzicht.http.route;

import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.QuickEndpoint;
import be.overzicht.http.negotiation.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All routes of the site, in the order in which a request is matched against them. */
public final class RouteTable {
  private final List<Route> routes = new ArrayList<>();
  private QuickEndpoint quick = call -> Optional.empty();

  /** Adds a route. */
  public RouteTable add(String path, String summary, List<Form> forms, Endpoint endpoint) {
    routes.add(new Route(path, summary, forms, endpoint));
    return this;
  }

  /** Has an endpoint asked before the routes for what it answers at once. */
  public RouteTable addQuick(QuickEndpoint endpoint) {
    quick = endpoint;
    return this;
  }

  /** What is asked before the routes. */
  public QuickEndpoint quick() {
    return quick;
  }

  /** The routes in their order. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }
}
