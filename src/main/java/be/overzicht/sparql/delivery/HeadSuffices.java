package be.overzicht.sparql.delivery;

/** Stops the making of a long answer whose content the client does not want: it asked by HEAD, or has it already. */
public final class HeadSuffices extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HeadSuffices() {
    super("The header of the answer is all that is wanted", null, false, false);
  }
}
