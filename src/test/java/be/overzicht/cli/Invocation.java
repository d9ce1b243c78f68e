package be.overzicht.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntSupplier;

/** One command, run inside the test's own process: its exit code and what it said. */
record Invocation(int exit, String out, String err) {

  static Invocation of(String... arguments) {
    return of(() -> Overzicht.commandLine().execute(arguments));
  }

  /** What gives an exit code, and what it said meanwhile. */
  static Invocation of(IntSupplier command) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int exit = command.getAsInt();
      return new Invocation(exit, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** The lines of standard error that are about a file. */
  List<String> problems(String file) {
    return err.lines().filter(line -> line.contains(file + ":") || line.contains(file + " ")).toList();
  }
}
