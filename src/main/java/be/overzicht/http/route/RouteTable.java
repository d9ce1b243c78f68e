package be.overzicht.http.route;

import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.negotiation.Form;
import java.util.ArrayList;
import java.util.List;

/** All routes of the site, in the order in which a request is matched against them. */
public final class RouteTable {
  private final List<Route> routes = new ArrayList<>();

  /** Adds a route. */
  public RouteTable add(String path, String summary, List<Form> forms, Endpoint endpoint) {
    routes.add(new Route(path, summary, forms, endpoint));
    return this;
  }

  /** The routes in their order. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }
}
