package be.overzicht.sparql;

import be.overzicht.sparql.protocol.QueryRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** Mounts Fuseki at {@code /sparql} with one operation, query; nothing else of Fuseki can be reached. */
public final class SparqlEndpoint {
  /** Where it answers. */
  public static final String PATH = QueryRequest.ENDPOINT;

  private SparqlEndpoint() {}

  /**
   * Adds the endpoint to a context that has not been started.
   *
   * @param answers answers what Fuseki dispatches
   */
  public static void mount(ServletContextHandler context, Consumer<HttpServletRequest> answers) {
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, new QueryAction(answers));
    OperationRegistry.set(context.getServletContext(), operations);
    DataAccessPointRegistry points = new DataAccessPointRegistry();
    points.register(new DataAccessPoint(PATH, service(operations)));
    DataAccessPointRegistry.set(context.getServletContext(), points);
    context.addFilter(new FilterHolder(new FusekiFilter()), PATH, EnumSet.of(DispatcherType.REQUEST));
  }

  /** Fuseki's view of us: a dataset it never opens, because each query takes the snapshot that is current then. */
  private static DataService service(OperationRegistry operations) {
    DataService service = DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    return service;
  }
}
