package be.overzicht.spark;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.apache.spark.SparkException;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The command line of {@code spark-submit overzicht-spark.jar}. */
@Command(name = "overzicht-spark", mixinStandardHelpOptions = true, versionProvider = Version.class,
    subcommands = ConvertCommand.class, description = "Converts tables on Apache Spark.")
public final class OverzichtSpark {
  private OverzichtSpark() {}

  /** Runs a command, and ends with its exit code. */
  public static void main(String[] line) {
    System.exit(commandLine().execute(line));
  }

  static CommandLine commandLine() {
    return new CommandLine(new OverzichtSpark())
        .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command.getErr()));
  }

  /** Says in one line why a command could not be done; only a fault of the program shows where it happened. */
  static int tell(Exception failure, PrintWriter err) {
    Throwable cause = failure;
    while (cause instanceof SparkException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException || cause instanceof UncheckedIOException || cause instanceof SparkException) {
      err.println("overzicht: " + (cause.getMessage() == null ? cause.toString() : cause.getMessage()));
    } else {
      err.println("overzicht: a fault in the program; please report it with these lines");
      failure.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }
}
