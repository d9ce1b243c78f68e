package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import be.overzicht.release.Integrity;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import be.overzicht.testing.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of two releases are taken away, emptied, cut, made longer and altered one at a time under a running server: every
 * address answers as before, or says that it cannot, by its status or by a connection that breaks; and {@link Integrity},
 * which {@code verify} uses, tells each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenFilesTest {
  private static final String SECOND = TinyReleases.FIRST.replace("één", "twee");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> addresses = new ArrayList<>();
  private LiveServer server;
  private Release first;
  private Release second;

  /** What may happen to a file: what is left of its bytes, and nothing when it is gone. */
  private enum Fault {
    GONE(whole -> null),
    EMPTY(whole -> new byte[0]),
    CUT(whole -> Arrays.copyOf(whole, whole.length / 2)),
    LONGER(whole -> Arrays.copyOf(whole, whole.length + 1)),
    FIRST_ALTERED(whole -> altered(whole, 0)),
    MIDDLE_ALTERED(whole -> altered(whole, whole.length / 2)),
    END_ALTERED(whole -> altered(whole, whole.length - 1));

    private final UnaryOperator<byte[]> left;

    Fault(UnaryOperator<byte[]> left) {
      this.left = left;
    }

    void on(Path file, byte[] whole) throws IOException {
      byte[] bytes = left.apply(whole);
      if (bytes == null) {
        Files.delete(file);
      } else {
        Files.write(file, bytes);
      }
    }

    private static byte[] altered(byte[] whole, int at) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 1;
      return bytes;
    }
  }

  @BeforeAll
  void serveTwoReleases(@TempDir Path folder) throws IOException {
    server = LiveServer.start(folder);
    first = server.first();
    second = server.releases().publish(SECOND);
    Poll.until("the second release is served", PATIENCE,
        () -> server.get("/health").body().contains(second.name().toString()));
    for (Release release : List.of(first, second)) {
      String name = release.name().toString();
      addresses.add("/doc/identificator/1/" + name);
      addresses.add("/ns/digitalisering/" + name);
      addresses.add("/dumps/" + name);
    }
    addresses.addAll(List.of("/", "/doc/initiatief/lblod", "/doc/identificator/1", "/timemap/identificator/1",
        "/history/identificator/1", "/feed", "/feed.atom", "/feed/1", "/ns/digitalisering", "/ns/digitalisering/shapes",
        "/ns/digitalisering/context.jsonld", "/catalog.ttl", "/dumps", "/releases.json", "/query", "/over"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_broken_file_of_each_kind_is_told_or_does_no_harm() throws IOException {
    for (Release release : List.of(first, second)) {
      breakEach(release, oneOfEachKind(release));
    }
  }

  @Test
  @Tag("soak")
  void every_broken_file_is_told_or_does_no_harm() throws IOException {
    for (Release release : List.of(first, second)) {
      breakEach(release, release.manifest().files());
    }
  }

  private static List<ReleaseFile> oneOfEachKind(Release release) {
    Map<String, ReleaseFile> kinds = new LinkedHashMap<>();
    release.manifest().files().forEach(file -> kinds.putIfAbsent(
        file.path().substring(0, file.path().indexOf('/')) + file.mediaType() + file.path().endsWith("index"), file));
    return List.copyOf(kinds.values());
  }

  private void breakEach(Release release, List<ReleaseFile> files) throws IOException {
    List<String> faults = new ArrayList<>();
    for (ReleaseFile file : files) {
      List<String> asked = Stream.concat(addresses.stream(), ownAddresses(release, file)).toList();
      List<HttpResponse<byte[]>> before = asked.stream().map(server::bytes).toList();
      byte[] whole = Files.readAllBytes(release.file(file.path()));
      for (Fault fault : whole.length == 0 ? List.of(Fault.GONE) : List.of(Fault.values())) {
        fault.on(release.file(file.path()), whole);
        assertNotEquals(List.of(), new Integrity(release).contentFaults(), file.path() + " " + fault);
        for (int i = 0; i < asked.size(); i++) {
          if (!isSameOrTold(before.get(i), asked.get(i))) {
            faults.add(file.path() + " " + fault + ": " + asked.get(i));
          }
        }
        Files.write(release.file(file.path()), whole);
      }
      for (int i = 0; i < asked.size(); i++) {
        assertArrayEquals(before.get(i).body(), server.bytes(asked.get(i)).body(), "after the repair: " + asked.get(i));
      }
    }
    assertEquals(List.of(), faults);
  }

  private static Stream<String> ownAddresses(Release release, ReleaseFile file) {
    String dumps = "/dumps/" + release.name() + "/";
    return release.download(file.fileName()).isPresent()
        ? Stream.of(dumps + file.fileName(), dumps + file.plainName(), dumps + "sha256/" + file.sha256())
        : Stream.of(dumps + "sha256/" + file.sha256());
  }

  private boolean isSameOrTold(HttpResponse<byte[]> before, String address) {
    try {
      HttpResponse<byte[]> now = server.bytes(address);
      return now.statusCode() >= 400 || Arrays.equals(before.body(), now.body());
    } catch (UncheckedIOException broken) {
      return true;
    }
  }
}
