package be.overzicht.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one command per class. */
@Command(
    name = "overzicht",
    description = "Publishes tables and a vocabulary as Linked Open Data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {})
public final class Overzicht {
  private Overzicht() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** The command line, for tests and documentation. */
  static CommandLine commandLine() {
    return new CommandLine(new Overzicht());
  }
}
