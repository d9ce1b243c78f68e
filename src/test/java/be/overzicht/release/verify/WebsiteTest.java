package be.overzicht.release.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
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
import java.util.List;
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

  @BeforeEach
  void publish() throws IOException {
    release = new Releases(folder).publish("2026-01-01", "things: id:ding/a p:name \"A\"");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/dumps/latest/", exchange -> redirect(exchange, release.name().toString()));
    server.createContext("/dumps/" + release.name() + "/", this::send);
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
  void a_site_that_cannot_be_reached_is_named_with_what_to_do() {
    server.stop(0);
    String message = assertThrows(ReleaseException.class, this::faults).getMessage();
    assertTrue(message.endsWith("; check the address and the network"), message);
  }

  private List<String> faults() throws IOException {
    String address = "http://localhost:" + server.getAddress().getPort();
    return new Verification(new Releases(folder).folder()).check(address).get(0).faults();
  }

  private static void redirect(HttpExchange exchange, String release) throws IOException {
    exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getPath().replace("latest", release));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void send(HttpExchange exchange) throws IOException {
    String name = Path.of(exchange.getRequestURI().getPath()).getFileName().toString();
    byte[] bytes = Files.readAllBytes(release.file("dumps/" + name));
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
