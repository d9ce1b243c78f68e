package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.release.ReleaseException;
import be.overzicht.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** Says in one line why a command could not be done; only a fault of the program shows where it happened. */
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof ReleaseException || failure instanceof StoreException || failure instanceof IOException
        || failure instanceof UncheckedIOException) {
      command.getErr().println("overzicht: " + failure.getMessage());
    } else {
      command.getErr().println("overzicht: a fault in the program; please report it with these lines");
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.FAILED;
  }
}
