package be.overzicht.sparql.budget;

import org.apache.jena.query.QueryCancelledException;

/** Ends one query from within its own thread; ARQ lets it through everywhere, as it does with its own cancellation. */
public final class QueryStopped extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  private final Stop stop;

  QueryStopped(Stop stop) {
    this.stop = stop;
  }

  /** Why. */
  public Stop stop() {
    return stop;
  }

  @Override
  public String getMessage() {
    return "The query " + stop.reason();
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
