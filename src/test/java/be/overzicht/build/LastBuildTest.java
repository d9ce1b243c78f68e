package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.testing.SmallTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that this program judged before are not judged again; anything else is. */
class LastBuildTest {
  private static final String RULE = "CONSTRUCT { ?s <urn:p> 1 } WHERE { ?s a <urn:none> }";
  private static final String KEPT = ".last-build.json";

  @TempDir
  private Path folder;

  private SmallTable table;
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void build() throws IOException {
    table = SmallTable.in(folder).rows(List.of("a,een,2020-01-01,bron", "# een opmerking"));
    Files.createDirectories(table.ontology().resolve("rules"));
    Files.writeString(table.ontology().resolve("rules/none.rq"), RULE);
    Files.writeString(table.data().resolve("map.geojson"), "{}");
    assertInstanceOf(BuildResult.Published.class, run(table.data()));
    assertFalse(steps.isEmpty());
  }

  @Test
  void the_same_sources_are_not_converted_again_and_their_warnings_are_told_again() throws IOException {
    List<String> warnings = run(table.data()).problems().stream().map(Object::toString).toList();
    assertEquals(List.of(), steps);
    assertEquals(1, warnings.size());
    Files.delete(table.releases().resolve(KEPT));
    assertEquals(warnings, run(table.data()).problems().stream().map(Object::toString).toList());
    assertFalse(steps.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/initiatives.csv", "data/initiatives.csv-metadata.json", "data/map.geojson",
      "ontology/rules/none.rq", "ontology/catalog/publisher.ttl"})
  void a_byte_more_in_any_source_is_seen_even_with_the_time_of_before(String source) throws IOException {
    Path file = folder.resolve(source);
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file) + "\n");
    Files.setLastModifiedTime(file, before);
    run(table.data());
    assertFalse(steps.isEmpty(), source);
  }

  @Test
  void a_new_source_and_a_source_that_is_gone_are_seen() throws IOException {
    Files.writeString(table.ontology().resolve("rules/other.rq"), RULE);
    run(table.data());
    assertFalse(steps.isEmpty());
    Files.delete(table.ontology().resolve("rules/other.rq"));
    run(table.data());
    assertFalse(steps.isEmpty());
  }

  @Test
  void another_program_judges_again() throws IOException {
    Path kept = table.releases().resolve(KEPT);
    Files.writeString(kept, Files.readString(kept).replaceFirst("(\"program\" : \")[0-9a-f]{64}", "$1another"));
    assertInstanceOf(BuildResult.Unchanged.class, run(table.data()));
    assertFalse(steps.isEmpty());
    run(table.data());
    assertEquals(List.of(), steps);
  }

  @Test
  void warnings_name_the_sources_as_the_user_does() throws IOException {
    Path other = Path.of("").toAbsolutePath().relativize(table.data());
    List<String> warnings = run(other).problems().stream().map(Object::toString).toList();
    assertTrue(warnings.get(0).startsWith(other.toString()), warnings.toString());
  }

  @Test
  void a_damaged_file_is_made_anew() throws IOException {
    Files.writeString(table.releases().resolve(KEPT), "{");
    assertInstanceOf(BuildResult.Unchanged.class, run(table.data()));
    assertFalse(steps.isEmpty());
    run(table.data());
    assertEquals(List.of(), steps);
  }

  @Test
  void a_newest_release_that_is_damaged_or_gone_is_made_again() throws IOException {
    Path release = table.releases().resolve(new ReleaseFolder(table.releases()).newest().orElseThrow().toString());
    Files.move(release, folder.resolve("away"));
    assertInstanceOf(BuildResult.Published.class, run(table.data()));
  }

  private BuildResult run(Path data) {
    steps.clear();
    return Build.run(new BuildOptions(data, table.ontology(), table.releases(), new Uris("https://example.org")),
        steps::add);
  }
}
