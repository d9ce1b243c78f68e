package be.overzicht.store.remote;

/** The store has more rows than it sends. */
public final class CutAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long rows;

  CutAnswer(long rows) {
    super("the store sends " + rows + " rows at most, and may have more");
    this.rows = rows;
  }

  /** How many it sends. */
  public long rows() {
    return rows;
  }
}
