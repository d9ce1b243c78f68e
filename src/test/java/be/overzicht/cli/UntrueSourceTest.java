package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Digest;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.testing.Middleman.Meddling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site that lies, stalls, changes or takes back what it published is named in one line, and nothing of it is taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UntrueSourceTest {
  private static final String LIST = "/releases.json";
  private static final String ZEROS = "0".repeat(64);

  private Path folder;
  private Replica replica;
  private Release first;
  private Release second;
  private Release third;
  private Map<String, String> mirrored;

  @BeforeAll
  void mirrorTwoOfThree(@TempDir Path temporary) {
    folder = temporary;
    replica = new Replica(folder);
    replica.publishAndServe(1);
    assertEquals(0, replica.run().exit());
    replica.publishAndServe(1);
    List<Release> all = new ReleaseFolder(replica.source()).names().stream()
        .map(name -> new ReleaseFolder(replica.source()).peek(name).orElseThrow()).toList();
    first = all.get(0);
    second = all.get(1);
    third = all.get(2);
    mirrored = Replica.content(replica.mirror());
  }

  @AfterAll
  void stop() {
    replica.close();
  }

  /** A lie, and what the line that names it must say. */
  private Map<String, Meddling> lies() throws IOException {
    Map<String, Meddling> lies = new LinkedHashMap<>();
    lies.put("sends other bytes than those of dumps/", files(UntrueSourceTest::flipped));
    String union = third.manifest().file(Layout.TRIPLES).orElseThrow().sha256();
    lies.put("sends other bytes than those of " + Layout.TRIPLES,
        (path, body) -> path.endsWith(union) ? Arrays.copyOf(body, body.length + 1) : body);
    lies.put("manifest.json has the SHA-256", (path, body) -> path.endsWith(Layout.MANIFEST) ? flipped(body) : body);
    lies.put("changed the release " + second.name(), list(text -> text.replace(sha256(second), ZEROS)));
    lies.put("went back in time: it no longer lists " + second.name(), list(text -> without(text, second, third)));
    lies.put("it no longer lists " + second.name() + ", which it had published", list(text -> without(text, second)));
    lies.put("put 20260101T180000Z-000000000000 into its past", list(text -> text.replace("\"releases\" : [",
        "\"releases\" : [" + entry(third) + "," + entry(second)
            + ",{\"name\":\"20260101T180000Z-000000000000\",\"manifestSha256\":\"" + ZEROS + "\"}," + entry(first)
            + "], \"others\" : [")));
    lies.put("and the newest stands first", list(text -> "{\"releases\":[" + entry(first) + "," + entry(second) + "]}"));
    lies.put("names " + second.name() + " before " + second.name(),
        list(text -> "{\"releases\":[" + entry(second) + "," + entry(second) + "]}"));
    lies.put("names no release", list(text -> "{\"releases\":[]}"));
    lies.put("is no JSON", list(text -> text.substring(0, text.length() / 2)));
    lies.put("which is no name or no SHA-256", list(text -> text.replace("manifestSha256", "sha256")));
    lies.put("a release \"../../x\"", list(text -> text.replace(third.name().toString(), "../../x")));
    lies.put("lists no release of those that are here", list(text -> "{\"releases\":[" + entry(third) + "]}"));
    lies.putAll(consistentLies());
    return lies;
  }

  /** Lies that the hash in the list agrees with. */
  private Map<String, Meddling> consistentLies() throws IOException {
    Map<String, Meddling> lies = new LinkedHashMap<>();
    lies.put("the union hash " + ZEROS,
        manifest(text -> text.replace("\"unionHash\" : \"" + third.manifest().unionHash(), "\"unionHash\" : \"" + ZEROS)));
    lies.put("the dataset hash " + ZEROS,
        manifest(text -> text.replaceFirst(third.manifest().datasetHash(), ZEROS)));
    String plain = third.manifest().file("dumps/things.nt.gz").orElseThrow().plainSha256();
    lies.put("decodes to other bytes", manifest(text -> text.replace(plain, ZEROS)));
    for (String path : List.of("../out", "dumps/../../out", "/tmp/out", "dumps/.out", "out", "secret/out", "manifest.json",
        "dumps//out", "dumps/a\\\\..\\\\out", "dumps/things.nt.gz.part")) {
      lies.put("names a file \"" + path.replace("\\\\", "\\") + "\"",
          manifest(text -> text.replace("\"dumps/things.nt.gz\"", "\"" + path + "\"")));
    }
    lies.put("is that of " + first.name(), manifest(text -> read(first.file(Layout.MANIFEST))));
    lies.put("and not after " + second.name(),
        manifest(text -> text.replace("\"" + second.name() + "\"", "\"" + first.name() + "\"")));
    lies.put("is none (", manifest(text -> text.replace("\"files\"", "\"filing\"")));
    lies.put("is none (\"ftp:", manifest(text -> text.replace("https://example.org", "ftp://example.org")));
    return lies;
  }

  @TestFactory
  Stream<DynamicTest> a_lie_is_named_in_one_line_and_nothing_of_it_is_kept() throws IOException {
    return lies().entrySet().stream().map(lie -> DynamicTest.dynamicTest(lie.getKey(), () -> {
      replica.middleman().meddle(lie.getValue());
      Invocation told = replica.run();
      assertEquals(1, told.exit(), told.err());
      assertTrue(told.err().contains(lie.getKey()), told.err());
      assertEquals(1, told.err().lines().count(), told.err());
      assertEquals(mirrored, Replica.content(replica.mirror()));
      assertEquals(List.of("mirror", "source"), names(folder));
    }));
  }

  @Test
  void a_site_that_stalls_is_named_after_as_long_as_was_asked() {
    replica.middleman().meddle((path, body) -> body);
    for (String path : List.of(LIST, "/sha256/")) {
      replica.middleman().hold(path, 100);
      Invocation told = replica.run("--patience", "1");
      replica.middleman().sendAll();
      assertEquals(3, told.exit());
      assertTrue(told.err().contains(path) && told.err().contains("stalls: nothing came for 1 s"), told.err());
    }
    assertEquals(mirrored.size(), new ReleaseFolder(replica.mirror()).names().stream()
        .mapToInt(name -> Replica.content(replica.mirror().resolve(name.toString())).size()).sum());
  }

  @Test
  void a_release_of_a_newer_program_is_left_and_that_is_no_lie() throws IOException {
    replica.middleman().meddle(manifest(text -> text.replaceFirst("\"layout\" : \\d+", "\"layout\" : 99")));
    Invocation told = replica.run();
    assertEquals(3, told.exit());
    assertTrue(told.err().contains("is of a newer Overzicht than this one"), told.err());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Meddling files(UnaryOperator<byte[]> change) {
    return (path, body) -> path.contains("/sha256/") ? change.apply(body) : body;
  }

  private static Meddling list(UnaryOperator<String> change) {
    return (path, body) -> path.equals(LIST) ? bytes(change.apply(text(body))) : body;
  }

  private Meddling manifest(UnaryOperator<String> change) throws IOException {
    byte[] changed = bytes(change.apply(read(third.file(Layout.MANIFEST))));
    String sha256 = Digest.of(new ByteArrayInputStream(changed)).sha256();
    return (path, body) -> switch (path) {
      case LIST -> bytes(text(body).replace(sha256(third), sha256));
      default -> path.endsWith(third.name() + "/" + Layout.MANIFEST) ? changed : body;
    };
  }

  private static String without(String list, Release... releases) {
    String left = list;
    for (Release release : releases) {
      left = left.replaceFirst(
          "\\{\\s*\"name\" : \"" + release.name() + "\"(?s:.*?\"quadsRemoved\" : \\d+\\s*})\\s*},?", "");
    }
    return left;
  }

  private static String entry(Release release) {
    return "{\"name\":\"" + release.name() + "\",\"manifestSha256\":\"" + sha256(release) + "\""
        + release.manifest().before().map(",\"previous\":\"%s\""::formatted).orElse("") + "}";
  }

  private static String sha256(Release release) {
    try {
      return release.manifestFile().sha256();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static byte[] flipped(byte[] body) {
    byte[] changed = body.clone();
    changed[changed.length / 2] ^= 1;
    return changed;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
