package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.store.JenaSnapshot;
import be.overzicht.store.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final String NOON = "2026-01-01T12:00:00Z";
  private static final String EVENING = "2026-01-01T18:00:00Z";

  @TempDir
  Path folder;
  private Path releases;
  private SmallSources sources;

  @BeforeEach
  void writeSources() throws IOException {
    releases = folder.resolve("releases");
    sources = new SmallSources(folder);
  }

  @Test
  void the_same_sources_make_no_second_release() {
    ReleaseName first = published(sources.build(releases, NOON));
    assertEquals(first, assertInstanceOf(BuildResult.Unchanged.class, sources.build(releases, EVENING)).name());
    assertEquals(List.of(first), new ReleaseFolder(releases).names());
  }

  @Test
  void going_back_to_older_sources_makes_a_third_release() throws IOException {
    published(sources.build(releases, NOON));
    sources.rows("a,een", "b,drie");
    published(sources.build(releases, EVENING));
    sources.rows("a,een", "b,twee");
    published(sources.build(releases, EVENING));
    assertEquals(3, new ReleaseFolder(releases).names().size());
  }

  @Test
  void sources_that_change_while_they_are_read_are_named_and_not_published() {
    ReleaseException failure = assertThrows(ReleaseException.class, () -> sources.build(releases, step -> {
      if (step.startsWith("deriving")) {
        sources.rows("a,anders", "c,nieuw");
      }
    }));
    assertEquals(folder.resolve("data/initiatives.csv") + " changed while it was read; build again when it is saved",
        failure.getMessage());
    assertEquals(List.of(), new ReleaseFolder(releases).names());
    published(sources.build(releases, NOON));
  }

  @Test
  void instants_rise_even_when_the_clock_goes_back() throws IOException {
    ReleaseName first = published(sources.build(releases, EVENING));
    sources.rows("c,drie");
    ReleaseName second = published(sources.build(releases, NOON));
    assertEquals(first.instant().plusSeconds(1), second.instant());
  }

  @Test
  void the_same_sources_give_the_same_bytes_on_any_day_and_machine() {
    Manifest one = manifest(releases, published(sources.build(releases, NOON)));
    Path elsewhere = folder.resolve("elsewhere");
    Manifest other = manifest(elsewhere, published(sources.build(elsewhere, "2031-07-09T01:02:03Z")));
    assertEquals(one.datasetHash(), other.datasetHash());
    assertEquals(plainSums(one), plainSums(other));
  }

  @Test
  void another_base_makes_another_release_that_starts_anew() {
    ReleaseName first = published(sources.build(releases, NOON));
    Manifest other = manifest(releases, published(sources.build(releases, "https://other.example", EVENING)));
    assertTrue(other.before().isEmpty());
    sources.build(releases, NOON);
    assertEquals(first, current().manifest().before().orElseThrow());
  }

  @Test
  void a_catalogue_that_nobody_could_read_is_refused_with_its_place() throws IOException {
    Path publisher = folder.resolve("ontology/catalog/publisher.ttl");
    Files.writeString(publisher, "<catalog> a ;");
    assertEquals(List.of(publisher + ":1 Expected an RDF value here, found ';'; correct the Turtle"), refusal());
    Files.delete(publisher);
    assertEquals(1, refusal().size());
    assertEquals(List.of(), new ReleaseFolder(releases).names());
  }

  @Test
  void a_viewer_that_pages_do_not_have_is_refused_with_its_place() throws IOException {
    Path shapes = Files.createDirectories(folder.resolve("ontology/shapes/display")).resolve("hive.ttl");
    Files.writeString(shapes, """
        @prefix dash: <http://datashapes.org/dash#> .
        <urn:known> dash:viewer dash:LabelViewer .
        <urn:unknown> dash:viewer dash:HologramViewer .
        """);
    List<String> problems = refusal();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith(shapes + ":3 no page has the viewer <http://datashapes.org/dash#HologramViewer>;"
        + " take one of dash:"), problems.get(0));
    Files.writeString(shapes, Files.readString(shapes).replace("Hologram", "Literal"));
    published(sources.build(releases, NOON));
  }

  @Test
  void an_order_that_is_no_number_and_a_path_that_pages_do_not_follow_are_refused() throws IOException {
    Path shapes = Files.createDirectories(folder.resolve("ontology/shapes/display")).resolve("hive.ttl");
    Files.writeString(shapes, """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:first> sh:order 1.5 ; sh:path [ sh:inversePath <urn:of> ] .
        <urn:second> sh:order "later" .
        <urn:third> sh:path [ sh:zeroOrMorePath <urn:of> ] .
        """);
    assertEquals(List.of(
        shapes + ":3 \"later\" is no sh:order; write a number, such as 10 or 2.5",
        shapes + ":4 no page follows a path by <http://www.w3.org/ns/shacl#zeroOrMorePath>;"
            + " take a property, a list of them, sh:inversePath or sh:alternativePath"), refusal());
  }

  private List<String> refusal() {
    return assertInstanceOf(BuildResult.Rejected.class, sources.build(releases, NOON)).problems().stream()
        .map(Object::toString).toList();
  }

  @Test
  void a_time_of_more_digits_than_engines_keep_is_published_as_it_is() throws IOException {
    String time = "2020-01-01T00:00:00." + "1".repeat(40) + "Z";
    Files.writeString(folder.resolve("ontology/notes.ttl"), "<ns/digitalisering> <http://purl.org/dc/terms/modified> \""
        + time + "\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .");
    published(sources.build(releases, NOON));
    try (Snapshot snapshot = Snapshot.load(current())) {
      assertEquals(1, JenaSnapshot.of(snapshot).union().stream().filter(triple -> triple.getObject().isLiteral()
          && triple.getObject().getLiteralLexicalForm().equals(time)).count());
    }
  }

  @Test
  void what_a_killed_build_left_is_cleared_by_the_next() throws IOException {
    Files.createDirectories(releases.resolve(".staging/dumps"));
    Files.writeString(releases.resolve(".staging/dumps/overzicht.nq.gz"), "half");
    published(sources.build(releases, NOON));
    try (Stream<Path> left = Files.list(releases)) {
      assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith(".staging")).toList());
    }
  }

  @Test
  void two_builds_at_once_are_refused_in_one_line() throws IOException {
    try (ReleasePublisher first = ReleasePublisher.open(new ReleaseFolder(releases))) {
      String message = assertThrows(ReleaseException.class, () -> sources.build(releases, NOON)).getMessage();
      assertEquals("another build is writing in " + releases + "; wait until it ends, and try again", message);
      assertTrue(first.stage().files().isEmpty());
    }
  }

  @Test
  void a_damaged_release_is_named_and_the_next_build_makes_a_whole_one() throws IOException {
    ReleaseName first = published(sources.build(releases, NOON));
    Path dump = releases.resolve(first.toString()).resolve("dumps/overzicht.nq.gz");
    Files.delete(dump);
    Files.writeString(dump, "cut");
    String message = assertThrows(ReleaseException.class, () -> new ReleaseFolder(releases).current()).getMessage();
    assertTrue(message.startsWith("the release " + first + " is damaged: dumps/overzicht.nq.gz has 3 bytes"), message);
    published(sources.build(releases, EVENING));
    assertFalse(current().name().equals(first));
  }

  @Test
  void unchanged_files_share_their_space() throws IOException {
    ReleaseName first = published(sources.build(releases, NOON));
    sources.rows("a,een", "b,vier");
    ReleaseName second = published(sources.build(releases, EVENING));
    String path = "dumps/initiatives.csv-metadata.json.gz";
    assertEquals(Files.getAttribute(releases.resolve(first.toString()).resolve(path), "unix:ino"),
        Files.getAttribute(releases.resolve(second.toString()).resolve(path), "unix:ino"));
  }

  private Release current() {
    return new ReleaseFolder(releases).current().orElseThrow();
  }

  private static Manifest manifest(Path releases, ReleaseName name) {
    return new ReleaseFolder(releases).open(name).orElseThrow().manifest();
  }

  private static List<String> plainSums(Manifest manifest) {
    return manifest.files().stream().filter(file -> !file.path().startsWith("history/changes"))
        .filter(file -> !file.path().endsWith("SHA256SUMS")).map(ReleaseFile::plainSha256).toList();
  }

  private static ReleaseName published(BuildResult result) {
    return assertInstanceOf(BuildResult.Published.class, result, result.problems()::toString).name();
  }
}
