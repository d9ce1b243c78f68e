package be.overzicht.cli;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.Failures;
import java.util.List;
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
    synopsisSubcommandLabel = "[COMMAND]")
public final class Overzicht {
  private static final List<String> COMMANDS =
      List.of("run", "build", "check", "convert", "serve", "releases", "verify");
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Overzicht() {}

  /**
   * Runs a command and ends the process with its exit code. Nothing depends on the country the machine is in: the lower
   * case of I, which rules and queries ask for, is i everywhere.
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    String[] line = withCommand(arguments);
    int code = ConvertLine.run(line).orElseGet(() -> commandLineOf(line[0]).execute(line));
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** The command line with all its commands, for help, tests and documentation. */
  static CommandLine commandLine() {
    return commandLine(COMMANDS);
  }

  private static CommandLine commandLineOf(String word) {
    return COMMANDS.contains(word) ? commandLine(List.of(word)) : commandLine();
  }

  /** A command line that knows only some commands: looking at the classes of all takes as long as a small conversion. */
  private static CommandLine commandLine(List<String> commands) {
    CommandLine line = new CommandLine(new Overzicht());
    for (String command : commands) {
      line.addSubcommand(command, classOf(command));
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(new Failures());
  }

  private static Class<?> classOf(String command) {
    return switch (command) {
      case "run" -> RunCommand.class;
      case "build" -> BuildCommand.class;
      case "check" -> CheckCommand.class;
      case "convert" -> ConvertCommand.class;
      case "serve" -> ServeCommand.class;
      case "releases" -> ReleasesCommand.class;
      case "verify" -> VerifyCommand.class;
      default -> throw new IllegalArgumentException(command);
    };
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
