package be.overzicht.sparql;

import be.overzicht.sparql.budget.Budgets;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.store.Snapshots;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.util.component.LifeCycle;

/** Mounts Fuseki at {@code /sparql} with one operation, query; nothing else of Fuseki can be reached. */
public final class SparqlEndpoint {
  /** Where it answers. */
  public static final String PATH = QueryRequest.ENDPOINT;

  private SparqlEndpoint() {}

  /**
   * Adds the endpoint, and its figures at {@code /metrics}, to a context that has not been started. A GET without a
   * query that prefers HTML passes on down the chain, to the page with the editor.
   */
  public static void mount(
      ServletContextHandler context, Snapshots snapshots, QuerySettings settings, Outside outside) {
    Budgets budgets = new Budgets(settings.limits().sharedMemory(), longRunning());
    QueryMetrics metrics = new QueryMetrics(budgets);
    context.addEventListener(new LifeCycle.Listener() {
      @Override
      public void lifeCycleStopping(LifeCycle event) {
        budgets.close();
        metrics.close();
      }
    });
    OperationRegistry operations = OperationRegistry.createEmpty();
    QueryAnswers answers = new QueryAnswers(snapshots, settings, outside, budgets);
    operations.register(Operation.Query, new QueryAction(answers, outside, metrics));
    OperationRegistry.set(context.getServletContext(), operations);
    DataAccessPointRegistry points = new DataAccessPointRegistry();
    points.register(new DataAccessPoint(PATH, service(operations)));
    DataAccessPointRegistry.set(context.getServletContext(), points);
    context.addFilter(new FilterHolder(new SparqlFilter(outside.preferences())), PATH, EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(new MetricsServlet(metrics)), MetricsServlet.PATH);
  }

  /** Fuseki's view of us: a dataset it never opens, because each query takes the snapshot that is current then. */
  private static DataService service(OperationRegistry operations) {
    DataService service = DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    return service;
  }

  /** One processor stays free for short queries and pages, where there is more than one. */
  private static int longRunning() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }
}
