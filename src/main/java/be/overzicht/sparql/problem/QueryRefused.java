package be.overzicht.sparql.problem;

/** Ends the handling of a request with a problem that the client is told. */
public final class QueryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient QueryProblem problem;

  /** With what to tell. */
  public QueryRefused(QueryProblem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** What to tell. */
  public QueryProblem problem() {
    return problem;
  }
}
