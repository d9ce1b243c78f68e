package be.overzicht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program as its own process, from the compiled classes or from the runnable jar. */
public final class Program {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String MAIN = "be.overzicht.cli.Overzicht";

  private final List<String> launch;

  private Program(List<String> launch) {
    this.launch = launch;
  }

  /** From the classes and libraries that the tests run with. */
  public static Program fromClasses() {
    return fromClasses("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }

  /** The same in a Java machine with these options. */
  public static Program fromClasses(String... options) {
    List<String> launch = new ArrayList<>(List.of(JAVA));
    launch.addAll(List.of(options));
    launch.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    return new Program(launch);
  }

  /** From {@code target/overzicht.jar}, alone. */
  public static Program fromJar() {
    String jar = System.getProperty("overzicht.jar", "target/overzicht.jar");
    return new Program(List.of(JAVA, "-Xmx1g", "-XX:TieredStopAtLevel=1", "-jar", Path.of(jar).toAbsolutePath().toString()));
  }

  /** Launched by these words, which the arguments follow. */
  public static Program launchedBy(List<String> words) {
    return new Program(words);
  }

  /** Runs a command to its end. */
  public Commands.Result run(String... arguments) {
    return Commands.run(Path.of("."), command(arguments));
  }

  /** Starts a command that goes on, such as {@code serve}. */
  public RunningProgram start(String... arguments) {
    try {
      Path out = Files.createTempFile("overzicht-out", ".txt");
      Path err = Files.createTempFile("overzicht-err", ".txt");
      Process process = new ProcessBuilder(command(arguments))
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      process.getOutputStream().close();
      return new RunningProgram(process, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command line that starts it, for a shell. */
  public String shell() {
    return launch.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(launch);
    command.addAll(List.of(arguments));
    return command;
  }
}
