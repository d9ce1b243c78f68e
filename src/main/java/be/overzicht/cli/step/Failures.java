package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.csvw.OutputIsInputException;
import be.overzicht.release.ReleaseException;
import be.overzicht.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** Says in one line why a command could not be done; only a fault of the program shows where it happened. */
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return tell(failure, command.getErr());
  }

  /** Tells why a command could not be done; returns the exit code. */
  public static int tell(Exception failure, PrintWriter err) {
    if (failure instanceof OutputIsInputException) {
      err.println("overzicht: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof ReleaseException || failure instanceof StoreException || failure instanceof IOException
        || failure instanceof UncheckedIOException) {
      err.println("overzicht: " + Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    } else {
      err.println("overzicht: a fault in the program; please report it with these lines");
      failure.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }
}
