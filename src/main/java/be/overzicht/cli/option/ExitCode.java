package be.overzicht.cli.option;

/** What a command's exit code says. */
public final class ExitCode {
  /** Done; there may have been warnings. */
  public static final int DONE = 0;
  /** The sources are invalid; nothing was published. */
  public static final int INVALID = 1;
  /** The command line is wrong. */
  public static final int USAGE = 2;
  /** It could not be done: disk, network, or a fault of the program. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
