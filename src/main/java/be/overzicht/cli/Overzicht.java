package be.overzicht.cli;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.Failures;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The program: one class for each command, {@code run} when none is given. */
@Command(
    name = "overzicht",
    description = "Publishes tables and a vocabulary as Linked Open Data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {RunCommand.class, BuildCommand.class, CheckCommand.class, ConvertCommand.class, DescribeCommand.class,
      ServeCommand.class, MirrorCommand.class, ReleasesCommand.class, VerifyCommand.class})
public final class Overzicht {
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Overzicht() {}

  /**
   * Runs a command and ends the process with its exit code. Nothing depends on the country the machine is in: the lower
   * case of I, which rules and queries ask for, is i everywhere.
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    String[] line = withCommand(arguments);
    int code = ConvertLine.run(line).orElseGet(() -> commandLine().execute(line));
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** The command line with all its commands. */
  static CommandLine commandLine() {
    return new CommandLine(new Overzicht()).setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures());
  }

  /** Puts {@code run} in front when the first argument is not a command. */
  static String[] withCommand(String[] arguments) {
    boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
    if (named) {
      return arguments;
    }
    String[] line = new String[arguments.length + 1];
    line[0] = "run";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return line;
  }
}
