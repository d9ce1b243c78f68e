package be.overzicht.release.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.feed.Feed;
import be.overzicht.feed.FeedPage;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.history.History;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another site is checked by what it sends: its dumps against its checksums, and its name against its dataset. */
class WebsiteTest {
  @TempDir
  Path folder;
  private Release release;
  private HttpServer server;
  private final Map<String, byte[]> sent = new HashMap<>();

  @BeforeEach
  void publish() throws IOException {
    release = new Releases(folder).publish("2026-01-01", "things: id:ding/a p:name \"A\"");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/dumps/latest/", exchange -> redirect(exchange, release.name().toString()));
    server.createContext("/dumps/" + release.name() + "/", this::send);
    Feed feed = Feed.of(History.upTo(release, new ReleaseFolder(folder)));
    send("/feed.nt", feed.root());
    send("/feed/0.nt", feed.page("0").orElseThrow());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_site_that_sends_what_its_checksums_say_is_good() throws IOException {
    assertEquals(List.of(), faults());
  }

  @Test
  void a_dump_with_another_statement_is_named_with_both_checksums() throws IOException {
    Files.write(release.file("dumps/overzicht.nt.gz"), packed("<http://a> <http://b> \"c\" .\n"));
    String expected = release.manifest().unionHash();
    assertEquals(1, faults().size());
    assertEquals("overzicht.nt has the checksum", faults().get(0).substring(0, 29));
    assertEquals("SHA256SUMS says " + expected, faults().get(0).replaceFirst(".* and ", ""));
  }

  @Test
  void a_dump_that_is_cut_short_is_named() throws IOException {
    Path dump = release.file("dumps/overzicht.nq.gz");
    byte[] bytes = Files.readAllBytes(dump);
    Files.write(dump, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(List.of("overzicht.nq.gz cannot be unpacked: Unexpected end of ZLIB input stream"), faults());
  }

  @Test
  void a_feed_that_lacks_or_changes_or_adds_a_statement_is_told() throws IOException {
    String page = new String(sent.get("/feed/0.nt"), StandardCharsets.UTF_8);
    String said = "<https://example.org/id/ding/a> <https://example.org/ns/digitalisering#name> \"%s\" .";
    String line = page.lines().filter(text -> text.contains("\"A\"")).findFirst().orElseThrow();
    sent.put("/feed/0.nt", page.replace(line, "").getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("missing in the copy: " + said.formatted("A")), faults());
    sent.put("/feed/0.nt", page.replace("\"A\"", "\"B\"").getBytes(StandardCharsets.UTF_8));
    assertEquals(2, faults().size());
    sent.put("/feed/0.nt", (page + line.replace("\"A\"", "\"B\"") + "\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("not in the release: " + said.formatted("B")), faults());
  }

  @Test
  void a_dump_of_one_table_with_another_statement_is_told() throws IOException {
    Files.write(release.file("dumps/things.nt.gz"), packed("<http://a> <http://b> \"c\" .\n"));
    assertEquals("things.nt has the checksum", faults().get(0).substring(0, 26));
  }

  @Test
  void a_site_that_cannot_be_reached_is_named_with_what_to_do() {
    server.stop(0);
    String message = assertThrows(ReleaseException.class, this::faults).getMessage();
    assertTrue(message.endsWith("; check the address and the network"), message);
  }

  private List<String> faults() throws IOException {
    String address = "http://localhost:" + server.getAddress().getPort();
    return new Verification(new Releases(folder).folder()).check(address).stream()
        .flatMap(verdict -> verdict.faults().stream()).toList();
  }

  private static void redirect(HttpExchange exchange, String release) throws IOException {
    exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getPath().replace("latest", release));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void send(String path, FeedPage page) throws IOException {
    sent.put(path, page.document().bytes(RdfFormat.NTRIPLES));
    server.createContext(path, exchange -> send(exchange, sent.get(path)));
  }

  private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    String name = Path.of(exchange.getRequestURI().getPath()).getFileName().toString();
    send(exchange, Files.readAllBytes(release.file("dumps/" + name)));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
