package be.overzicht.csvw;

import java.nio.file.Path;

/** The file to write is one that is read: nothing was written. */
public final class OutputIsInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  OutputIsInputException(Path output) {
    super("the output " + output + " is one of the files that are read; name another file");
  }
}
