package be.overzicht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end and keeps what it said. */
public final class Commands {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Commands() {}

  /** What a finished program left. */
  public record Result(int exit, String out, String err) {
    /** Standard output without its last line break, line by line. */
    public List<String> lines() {
      return out.lines().toList();
    }
  }

  /** Runs a command in the project's folder. */
  public static Result run(String... command) {
    return run(Path.of("."), List.of(command));
  }

  /** Runs a command in a folder; one that does not end within two minutes is ended and is an error. */
  public static Result run(Path folder, List<String> command) {
    return run(folder, command, LONGEST);
  }

  /** Runs a command in a folder; one that does not end in this time is ended and is an error. */
  public static Result run(Path folder, List<String> command, Duration longest) {
    try {
      Path out = Files.createTempFile("overzicht-out", ".txt");
      Path err = Files.createTempFile("overzicht-err", ".txt");
      try {
        return run(new ProcessBuilder(command).directory(folder.toFile()), longest, out, err);
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result run(ProcessBuilder builder, Duration longest, Path out, Path err) throws IOException {
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError(builder.command() + " did not end within " + longest + ": " + text(err));
      }
      return new Result(process.exitValue(), text(out), text(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(builder.command() + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
