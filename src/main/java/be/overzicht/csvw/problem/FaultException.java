package be.overzicht.csvw.problem;

/** Ends a conversion that cannot go on; what is wrong is a finding for the log. */
public final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /** A fault of this kind at this place. */
  public FaultException(ProblemKind kind, Place place, String what, String remedy) {
    super(what, null, false, false);
    this.finding = Finding.at(kind, place, what, remedy);
  }

  /** What is wrong, where, and what to do. */
  public Finding finding() {
    return finding;
  }
}
