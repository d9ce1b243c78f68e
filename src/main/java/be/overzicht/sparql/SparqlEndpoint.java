package be.overzicht.sparql;

import be.overzicht.store.Snapshots;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** Mounts Fuseki at {@code /sparql} with one operation, query; nothing else of Fuseki can be reached. */
public final class SparqlEndpoint {
  /** Where it answers. */
  public static final String PATH = "/sparql";

  private SparqlEndpoint() {}

  /**
   * Adds the endpoint to a context that has not been started. A GET without a query that prefers HTML passes on down
   * the chain, to the page with the editor.
   */
  public static void mount(
      ServletContextHandler context, Snapshots snapshots, QueryLimits limits, ProblemWriter problems) {
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, new SPARQL_QueryDataset());
    OperationRegistry.set(context.getServletContext(), operations);

    DatasetGraph current = new DatasetGraphWrapper(null) {
      @Override
      protected DatasetGraph get() {
        return snapshots.current().dataset();
      }
    };
    DataService service = DataService.newBuilder(current).addEndpoint(Operation.Query).build();
    service.goActive();
    DataAccessPointRegistry points = new DataAccessPointRegistry();
    points.register(new DataAccessPoint(PATH, service));
    DataAccessPointRegistry.set(context.getServletContext(), points);

    Filter filter = new FusekiFilter();
    context.addFilter(new FilterHolder(filter), PATH, EnumSet.of(DispatcherType.REQUEST));
  }
}
