package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import be.overzicht.testing.Folders;
import be.overzicht.testing.Poll;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new release is served within two seconds. */
@Tag("undisturbed")
class SwitchTest {
  private static final int CLIENTS = 4;
  private static final int RELEASES = 3;
  private static final long PAUSE_NANOS = 2_000_000;
  /** So much that the first of these releases changes a large part of what is served, and the others a small one. */
  private static final String REST = IntStream.range(0, 40).mapToObj(
      "<~/id/initiatief/i%d> <http://purl.org/dc/terms/title> \"Initiatief\"@nl <~/id/graaf/initiatives> .%n"::formatted)
      .collect(Collectors.joining());

  /** What one answer says of the number of its release: in its title and in its notation. */
  private record Seen(int status, String title, String notation) {}

  private static String numbered(int number) {
    return TinyReleases.FIRST.replace("Lokale besluiten", "Release " + number).replace("één", "number " + number) + REST;
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before);
    return start < 0 ? "" : text.substring(start + before.length(), text.indexOf(after, start + before.length()));
  }

  @Test
  void a_new_release_is_taken_up_under_load_with_no_failed_and_no_mixed_answer(@TempDir Path folder) throws Exception {
    Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    AtomicBoolean going = new AtomicBoolean(true);
    try (LiveServer server = LiveServer.start(folder)) {
      List<Thread> clients = new ArrayList<>(IntStream.range(0, CLIENTS)
          .mapToObj(client -> new Thread(() -> ask(server, going, seen))).toList());
      clients.forEach(Thread::start);
      for (int number = 1; number <= RELEASES; number++) {
        Release release = server.releases().publish(numbered(number));
        Poll.until("release " + number + " is served", Duration.ofSeconds(2),
            () -> server.get("/health").body().contains(release.name().toString()));
      }
      going.set(false);
      for (Thread client : clients) {
        client.join();
      }
    }
    assertTrue(seen.size() > RELEASES);
    for (Seen answer : seen) {
      assertEquals(200, answer.status());
      assertEquals(answer.title(), answer.notation());
    }
  }

  @Test
  void a_release_that_is_removed_under_the_server_takes_only_its_files_along(@TempDir Path folder) {
    try (LiveServer server = LiveServer.start(folder)) {
      Folders.delete(server.first().folder());
      assertEquals(200, server.get("/doc/initiatief/lblod.nt").statusCode());
      var dump = server.get("/dumps/" + server.first().name() + "/overzicht.nq");
      assertEquals(500, dump.statusCode(), dump.body());
      Release next = server.releases().publish(numbered(1));
      Poll.until("the next release is served", Duration.ofSeconds(2),
          () -> server.get("/health").body().contains(next.name().toString()));
      assertEquals(200, server.get("/feed/0.nt").statusCode());
    }
  }

  private static void ask(LiveServer server, AtomicBoolean going, Queue<Seen> seen) {
    while (going.get()) {
      var response = server.get("/doc/initiatief/lblod.nt");
      seen.add(new Seen(response.statusCode(), between(response.body(), "\"Release ", " als"),
          between(response.body(), "\"number ", "\"")));
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
