package be.overzicht.program;

import be.overzicht.testing.Site;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a server again and again, for a document and a query, and notes every answer that fails or mixes releases. */
final class Witness implements AutoCloseable {
  private static final long PAUSE_NANOS = 5_000_000;
  private static final Pattern NUMBER = Pattern.compile("(?:\"release |bron-)(\\d+)");
  private static final List<String> PATHS = List.of("/doc/initiatief/i7.nt",
      "/sparql?query=CONSTRUCT%20WHERE%20%7B%3Fs%20%3Chttp%3A%2F%2Fwww.w3.org%2F2004%2F02%2Fskos%2Fcore%23prefLabel%3E"
          + "%20%3Fname%3B%20%3Chttp%3A%2F%2Fpurl.org%2Fdc%2Fterms%2Fsource%3E%20%3Fsource%7D");

  private final Site site;
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean going = true;

  private Witness(URI address) {
    this.site = new Site(address);
  }

  /** Begins to ask. */
  static Witness of(URI address) {
    Witness witness = new Witness(address);
    for (String path : PATHS) {
      Thread thread = new Thread(() -> witness.ask(path), "witness of " + path);
      witness.threads.add(thread);
      thread.start();
    }
    return witness;
  }

  private void ask(String path) {
    while (going) {
      try {
        HttpResponse<byte[]> answer = site.get(path, "Accept", "application/n-triples");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        Set<String> releases = NUMBER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        if (answer.statusCode() != 200 || releases.size() != 1) {
          faults.add(path + " answered " + answer.statusCode() + " with statements of " + releases);
        }
      } catch (UncheckedIOException failure) {
        faults.add(path + " did not answer: " + failure.getMessage());
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** Every answer that was not as it should be. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Asks no more, after the answers that are under way. */
  void stop() throws InterruptedException {
    going = false;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }
}
