package be.overzicht.sparql.engine;

import org.apache.jena.query.QueryException;

/** A query asked for another server's data. */
public final class ServiceRefused extends QueryException {
  private static final long serialVersionUID = 1L;

  /** For any of them. */
  public ServiceRefused() {
    super("SERVICE is not offered here");
  }
}
