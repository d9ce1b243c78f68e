package be.overzicht.http.problem;

/** Ends the making of an answer with a problem that the client is told. */
public final class ProblemFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails problem;

  /** With what to tell. */
  public ProblemFound(ProblemDetails problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** What to tell. */
  public ProblemDetails problem() {
    return problem;
  }
}
