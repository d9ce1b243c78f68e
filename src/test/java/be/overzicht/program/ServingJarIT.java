package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.crawl.Forms;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runnable jar alone builds the real data and serves it in all forms, until it is asked to end. */
@TestMethodOrder(OrderAnnotation.class)
class ServingJarIT {
  private static final String BASE = "http://localhost:8080";
  private static final Pattern THING_ASKED = Pattern.compile(
      "127\\.0\\.0\\.1 - - \\[[^]]+] \"GET /id/initiatief/lblod HTTP/1\\.1\" 303 \\d+ \\d+ 192\\.0\\.2\\.7");

  @TempDir
  static Path releases;

  private static RunningProgram server;
  private static Site site;

  @BeforeAll
  static void build_and_serve() {
    Commands.Result build = Program.fromJar().run("build", "--releases", releases.toString(), "--base", BASE);
    assertEquals(0, build.exit(), build::err);
    server = Program.fromJar().start("serve", "--port", "0", "--releases", releases.toString());
    URI address = server.address();
    site = new Site(address);
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @Test
  void a_second_build_of_the_same_sources_changes_nothing() {
    long before = releases.toFile().list().length;
    Commands.Result again = Program.fromJar().run("build", "--releases", releases.toString(), "--base", BASE);
    assertEquals(0, again.exit(), again::err);
    assertEquals(before, releases.toFile().list().length);
  }

  @Test
  void a_thing_has_all_its_forms() {
    assertEquals(Optional.empty(), new Forms(site).fault("/id/initiatief/lblod"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/", "/?lang=en", "/doc/bestuurseenheid", "/ns/digitalisering", "/dumps", "/catalog", "/feed",
      "/.well-known/void", "/sitemap.xml", "/robots.txt", "/health", "/openapi.json", "/search?q=Aalst"})
  void it_serves(String path) {
    assertEquals(200, site.get(path, "Accept", "text/html, */*;q=0.1").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "nt", "ttl", "rdf", "jsonld"})
  void it_serves_the_dump_as(String form) {
    HttpResponse<byte[]> latest = site.get("/dumps/latest/overzicht." + form);
    assertEquals(302, latest.statusCode());
    HttpResponse<byte[]> dump = site.get(latest.headers().firstValue("Location").orElseThrow());
    assertEquals(200, dump.statusCode());
    assertTrue(dump.body().length > 1_000_000, () -> "only " + dump.body().length + " bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
  void it_answers_queries_as(String mediaType) {
    String query = URLEncoder.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", StandardCharsets.UTF_8);
    HttpResponse<byte[]> answer = site.get("/sparql?query=" + query, "Accept", mediaType);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(mediaType));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void it_says_one_line_and_ends_when_asked() throws Exception {
    site.get("/id/initiatief/lblod", "X-Forwarded-For", "192.0.2.7");
    server.terminate();
    List<String> lines = server.out().lines().toList();
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.get(0).startsWith("Overzicht is ready at http://"), lines::toString);
    assertFalse(server.err().contains("\tat "), server::err);
    assertTrue(server.err().lines().anyMatch(THING_ASKED.asMatchPredicate()), server::err);
  }
}
