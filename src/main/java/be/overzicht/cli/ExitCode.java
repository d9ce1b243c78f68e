package be.overzicht.cli;

/** What a command's exit code says. */
final class ExitCode {
  /** Done; there may have been warnings. */
  static final int DONE = 0;
  /** The sources are invalid; nothing was published. */
  static final int INVALID = 1;
  /** The command line is wrong. */
  static final int USAGE = 2;
  /** It could not be done: disk, network, or a fault of the program. */
  static final int FAILED = 3;

  private ExitCode() {}
}
