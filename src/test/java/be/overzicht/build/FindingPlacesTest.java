package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thing of the ontology that breaks a rule is found in the file and line where it is described. */
class FindingPlacesTest {
  private static final String BEFORE = "<id/concept/status/onbekend> a skos:Concept ;";

  @TempDir
  private Path folder;

  @Test
  void a_concept_without_a_name_is_named_by_file_and_line() throws IOException {
    Path ontology = folder.resolve("ontology");
    Folders.copy(Path.of("ontology"), ontology);
    Path file = ontology.resolve("concepts/status.ttl");
    String scheme = Files.readString(file);
    int line = (int) scheme.substring(0, scheme.indexOf(BEFORE)).lines().count() + 1;
    Files.writeString(file, scheme.replaceFirst("(?s)(" + BEFORE + ".*?)skos:prefLabel", "$1skos:hiddenLabel"));
    List<Problem> problems = Check.run(
        new BuildOptions(Path.of("data"), ontology, folder, new Uris("http://overzicht.test")), Progress.SILENT);
    assertEquals(List.of(file + ":" + line),
        problems.stream().map(problem -> problem.file() + ":" + problem.line()).distinct().toList());
  }
}
