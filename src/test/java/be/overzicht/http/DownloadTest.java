package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Digest;
import be.overzicht.release.Layout;
import be.overzicht.release.ReleaseFile;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class DownloadTest {
  private final LiveServer server = LiveServer.shared();
  private final String stored = "/dumps/" + server.first().name() + "/overzicht.nq.gz";
  private final String plain = "/dumps/" + server.first().name() + "/overzicht.nq";

  private static byte[] decoded(byte[] bytes) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static void assertDigest(HttpResponse<byte[]> response) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(response.body());
    assertEquals("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":", header(response, "Repr-Digest"));
  }

  @Test
  void latest_leads_to_the_release() {
    var response = server.get("/dumps/latest/overzicht.nq.gz");
    assertEquals(302, response.statusCode());
    assertEquals(stored, header(response, "Location"));
    assertEquals(404, server.get("/dumps/latest/nothing.nq").statusCode());
  }

  @Test
  void the_stored_file_comes_as_it_is() throws IOException, NoSuchAlgorithmException {
    var response = server.bytes(stored);
    assertArrayEquals(Files.readAllBytes(server.first().file(Layout.QUADS)), response.body());
    assertEquals("application/gzip", header(response, "Content-Type"));
    assertEquals("", header(response, "Content-Encoding"));
    assertEquals("bytes", header(response, "Accept-Ranges"));
    assertEquals("attachment; filename=\"overzicht.nq.gz\"", header(response, "Content-Disposition"));
    assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
    assertDigest(response);
  }

  @Test
  void the_plain_name_comes_coded_or_decoded() throws IOException, NoSuchAlgorithmException {
    var open = server.bytes(plain);
    var coded = server.bytes(plain, "Accept-Encoding", "gzip");
    assertEquals("gzip", header(coded, "Content-Encoding"));
    assertArrayEquals(decoded(coded.body()), open.body());
    assertArrayEquals(server.bytes(stored).body(), coded.body());
    assertEquals("Accept-Encoding", header(open, "Vary"));
    assertEquals(String.valueOf(open.body().length), header(open, "Content-Length"));
    assertDigest(open);
    assertDigest(coded);
  }

  @Test
  void a_broken_download_is_resumed() {
    byte[] whole = server.bytes(stored).body();
    String tag = header(server.bytes(stored), "ETag");
    var rest = server.bytes(stored, "Range", "bytes=100-", "If-Range", tag);
    assertEquals(206, rest.statusCode());
    assertEquals("bytes 100-%d/%d".formatted(whole.length - 1, whole.length), header(rest, "Content-Range"));
    assertArrayEquals(Arrays.copyOfRange(whole, 100, whole.length), rest.body());
    assertEquals(200, server.bytes(stored, "Range", "bytes=100-", "If-Range", "\"other\"").statusCode());
    assertEquals(206, server.bytes(stored, "Range", "bytes=0-0", "If-Range",
        header(server.bytes(stored), "Last-Modified")).statusCode());
  }

  @Test
  void a_range_behind_the_end_is_416() {
    var response = server.get(stored, "Range", "bytes=1000000-");
    assertEquals(416, response.statusCode());
    assertTrue(header(response, "Content-Range").startsWith("bytes */"));
  }

  @Test
  void head_tells_the_size_and_304_saves_the_rest() {
    var head = server.send("HEAD", stored);
    assertEquals(String.valueOf(server.bytes(stored).body().length), header(head, "Content-Length"));
    assertEquals(304, server.get(stored, "If-None-Match", header(head, "ETag")).statusCode());
  }

  @Test
  void whoever_mirrors_a_release_gets_its_manifest_and_each_file_by_its_hash() throws IOException {
    String folder = "/dumps/" + server.first().name();
    var manifest = server.bytes(folder + "/manifest.json");
    assertArrayEquals(Files.readAllBytes(server.first().file(Layout.MANIFEST)), manifest.body());
    String hash = new ObjectMapper().readTree(server.get("/releases.json").body())
        .at("/releases/0/manifestSha256").asText();
    assertEquals(hash, Digest.of(new ByteArrayInputStream(manifest.body())).sha256());
    for (ReleaseFile file : server.first().manifest().files()) {
      var response = server.bytes(folder + "/sha256/" + file.sha256());
      assertArrayEquals(Files.readAllBytes(server.first().file(file.path())), response.body());
      assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
    }
  }

  @Test
  void nothing_but_files_of_releases_can_be_had() {
    String folder = "/dumps/" + server.first().name();
    assertEquals(404, server.get(folder + "/sha256/" + "0".repeat(64)).statusCode());
    assertEquals(404, server.get(folder + "/sha256/manifest.json").statusCode());
    assertEquals(404, server.get("/dumps/latest/sha256/" + "0".repeat(64)).statusCode());
    assertEquals(404, server.get(folder + "/versions.index").statusCode());
    assertEquals(404, server.get("/dumps/20200101T000000Z-000000000000/overzicht.nq").statusCode());
    assertEquals(404, server.get("/dumps/nonsense/overzicht.nq").statusCode());
  }

  @Test
  void a_release_has_a_page_that_it_is_cited_by_and_latest_leads_to_the_newest() {
    String folder = "/dumps/" + server.first().name();
    var page = server.get(folder, "Accept-Language", "en");
    assertTrue(page.body().contains("href=\"" + stored + "\""), page.body());
    assertTrue(page.body().contains(TinyReleases.BASE + folder), page.body());
    assertEquals(folder, header(server.get("/dumps/latest"), "Location"));
    assertEquals(404, server.get("/dumps/20200101T000000Z-000000000000").statusCode());
    assertEquals(404, server.get("/dumps/nonsense").statusCode());
  }

  @Test
  void a_table_comes_as_csv() {
    var response = server.get("/dumps/" + server.first().name() + "/authorities.csv");
    assertEquals("text/csv;charset=utf-8", header(response, "Content-Type"));
    assertEquals("kbo,name\n0216771046,Knesselare\n", response.body());
  }
}
