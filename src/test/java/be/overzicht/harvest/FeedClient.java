package be.overzicht.harvest;

import be.overzicht.testing.Poll;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** {@code ldes-client} as a process of its own, and the members that it has printed so far. */
final class FeedClient implements AutoCloseable {
  private static final String PROGRAM = "node_modules/ldes-client/dist/bin/cli.js";
  private static final long PATIENCE_SECONDS = 60;
  private static final Duration WHILE = Duration.ofMillis(50);

  private final Process process;
  private final Path out;
  private final Path err;

  private FeedClient(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts it on a feed with these options; what it prints goes to files in this folder. */
  static FeedClient start(String feed, Path folder, String... options) throws IOException {
    Path clients = Tools.requireNodeModules("src/test/clients");
    List<String> command = new ArrayList<>(List.of("node", clients.resolve(PROGRAM).toString(), feed));
    command.addAll(Arrays.asList(options));
    Path out = Files.createTempFile(folder, "members", ".nt");
    Path err = Files.createTempFile(folder, "messages", ".txt");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new FeedClient(process, out, err);
  }

  /** The members printed so far, in order, each with its statements; one that is being printed is left out. */
  List<Model> members() {
    String text = read(out);
    List<Model> members = new ArrayList<>();
    for (String member : text.substring(0, text.lastIndexOf("\n\n") + 1).split("\n\n")) {
      if (!member.isBlank()) {
        members.add(parse(member));
      }
    }
    return members;
  }

  /** Waits until it ends by itself, and gives all members. */
  List<Model> toItsEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new AssertionError("ldes-client did not end well: " + read(err));
    }
    return members();
  }

  /**
   * Asks it to end as a service manager does; it saves its state. It prints members before it notes that it has their page,
   * so it is left to go on for a while: until it has worked for some time of a processor.
   */
  void stop() throws InterruptedException {
    Duration now = worked();
    Poll.until("ldes-client goes on", Duration.ofSeconds(PATIENCE_SECONDS), () -> worked().minus(now).compareTo(WHILE) > 0);
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("ldes-client did not end: " + read(err));
    }
  }

  private Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static Model parse(String triples) {
    try {
      return Rio.parse(new StringReader(triples), "", RDFFormat.NTRIPLES);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
