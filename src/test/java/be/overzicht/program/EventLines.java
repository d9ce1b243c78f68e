package be.overzicht.program;

import be.overzicht.testing.Poll;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A held connection, and what was heard on it. */
final class EventLines {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> done;

  /** Listens to this address as a browser does. */
  EventLines(URI address) {
    done = HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(address).header("Accept", "text/event-stream").build(),
            HttpResponse.BodyHandlers.ofLines())
        .thenAcceptAsync(answer -> answer.body().filter(line -> !line.isBlank()).forEach(heard::add));
  }

  /** Waits for an event like this, and forgets those before it. */
  String await(String what, Predicate<String> wanted) {
    Poll.until(what, PATIENCE, () -> heard.stream().anyMatch(wanted));
    String found = heard.stream().filter(wanted).findFirst().orElseThrow();
    heard.subList(0, heard.indexOf(found)).clear();
    return found;
  }

  /** Whether the server ended it. */
  boolean isEnded() {
    return done.isDone();
  }
}
