package be.overzicht.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A started program, until it is closed. */
public final class RunningProgram implements AutoCloseable {
  private static final String READY = "Overzicht is ready at ";
  private static final Pattern FIGURES = Pattern.compile("figures are at (http:\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final Path out;
  private final Path err;

  RunningProgram(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Waits until it says that it answers requests, and gives the address it says. */
  public URI address() {
    Poll.until("the program says that it is ready", PATIENCE, () -> {
      if (!process.isAlive()) {
        throw new AssertionError("the program ended with " + process.exitValue() + ": " + err());
      }
      return out().contains(READY) && out().endsWith("\n");
    });
    String line = out().lines().filter(each -> each.startsWith(READY)).findFirst().orElseThrow();
    return URI.create(line.substring(READY.length()).strip());
  }

  /** The figures of a program that was started with {@code --metrics}. */
  public String figures() {
    Matcher line = FIGURES.matcher(err());
    if (!line.find()) {
      throw new AssertionError("the program says no address of its figures: " + err());
    }
    try (InputStream figures = URI.create(line.group(1)).toURL().openStream()) {
      return new String(figures.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asks it to end, as a service manager does, and gives its exit code. */
  public int terminate() throws InterruptedException, TimeoutException {
    process.destroy();
    if (!process.waitFor(15, TimeUnit.SECONDS)) {
      throw new TimeoutException("the program did not end within 15 s of SIGTERM");
    }
    return process.exitValue();
  }

  /** Ends it as a power cut does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The number of its process. */
  public long pid() {
    return process.pid();
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** What it wrote to standard output so far. */
  public String out() {
    return text(out);
  }

  /** What it wrote to standard error so far. */
  public String err() {
    return text(err);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      for (Path file : List.of(out, err)) {
        Files.deleteIfExists(file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
