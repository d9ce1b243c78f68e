package be.overzicht.store.remote;

import be.overzicht.release.Release;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A release that a service holds.
 *
 * @param connection to the service
 * @param graphs the names of its graphs there
 */
public record RemoteStore(StoreConnection connection, HeldGraphs graphs) {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteStore.class);

  /**
   * Loads a release into a service, unless it is there already.
   *
   * @throws IOException when it cannot be loaded, or the service changes terms, which tells what to do
   */
  public static RemoteStore open(Release release, RemoteService service) throws IOException {
    StoreConnection connection = new StoreConnection(service);
    HeldGraphs graphs = HeldGraphs.of(release);
    try {
      List<String> changed = new ReleaseLoader(connection, release, graphs).load();
      if (!changed.isEmpty() && service.terms() == RemoteService.Terms.EXACT) {
        throw new IOException("it changes terms: " + String.join(", ", changed)
            + "; use another store, or accept that by --store-inexact");
      }
      changed.forEach(change -> LOG.warn("The store changes terms: {}", change));
    } catch (StoreUnavailable | RefusedRequest | CutAnswer failure) {
      throw new IOException(failure.getMessage(), failure);
    }
    return new RemoteStore(connection, graphs);
  }

  /** Whether the service answers now. */
  public boolean answers() {
    Query query = new Query();
    query.setQueryAskType();
    query.setQueryPattern(new ElementGroup());
    try {
      return connection.ask(query, Allowance.LOOK);
    } catch (StoreUnavailable | RefusedRequest silent) {
      LOG.debug("The store does not answer", silent);
      return false;
    }
  }
}
