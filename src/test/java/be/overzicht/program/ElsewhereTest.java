package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.release.Manifest;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import be.overzicht.testing.SmallTable;
import be.overzicht.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same dataset hash and the same bytes on a machine of another country. */
class ElsewhereTest {
  private static final Program HERE = Program.fromClasses("-Xmx1g", "-XX:TieredStopAtLevel=1",
      "-Duser.language=nl", "-Duser.timezone=UTC");
  private static final Program THERE = Program.fromClasses("-Xmx700m", "-XX:TieredStopAtLevel=1",
      "-Duser.language=tr", "-Duser.country=TR",
      "-Duser.timezone=Asia/Kolkata", "-Dfile.encoding=ISO-8859-9", "-XX:ActiveProcessorCount=1");

  private static final String RULE = """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      CONSTRUCT { ?thing skos:hiddenLabel ?lower, ?upper }
      WHERE { ?thing skos:prefLabel ?name BIND (LCASE(?name) AS ?lower) BIND (UCASE(?name) AS ?upper) }
      """;

  @TempDir
  Path folder;

  @Test
  void a_small_table_gives_the_same_bytes_in_turkey() throws IOException {
    SmallTable table = SmallTable.in(folder).rows(List.of("I,İstanbul ıi,2020-01-01,S", "é,naïef 😀 ĳ,2020-02-29,ß"));
    Files.writeString(Files.createDirectories(table.ontology().resolve("rules")).resolve("lower-case.rq"), RULE);
    assertSame(table.build(folder.resolve("here")), table.build(folder.resolve("there")));
  }

  @Test
  @Tag("soak")
  void the_real_tables_give_the_same_bytes_in_turkey() {
    Sources sources = Sources.copiedTo(folder);
    assertSame(real(sources, folder.resolve("here")), real(sources, folder.resolve("there")));
  }

  private String[] real(Sources sources, Path releases) {
    return new String[] {"build", "--data", sources.data().toString(), "--releases", releases.toString(), "--base",
        "http://overzicht.test"};
  }

  private void assertSame(String[] here, String[] there) {
    run(HERE, here);
    run(THERE, there);
    Manifest one = manifest("here");
    Manifest other = manifest("there");
    assertEquals(one.datasetHash(), other.datasetHash());
    assertEquals(one.unionHash(), other.unionHash());
    assertEquals(plainSums(one), plainSums(other));
  }

  private static void run(Program program, String[] arguments) {
    Commands.Result result = program.run(arguments);
    assertEquals(0, result.exit(), result::err);
  }

  private Manifest manifest(String name) {
    return new ReleaseFolder(folder.resolve(name)).current().orElseThrow().manifest();
  }

  /** The checksums of all decoded files but the patch, which names its release, and the list of checksums. */
  private static Map<String, String> plainSums(Manifest manifest) {
    return manifest.files().stream()
        .filter(file -> !file.path().contains("changes.rdfp") && !file.path().endsWith("SHA256SUMS"))
        .collect(Collectors.toMap(ReleaseFile::path, ReleaseFile::plainSha256));
  }
}
