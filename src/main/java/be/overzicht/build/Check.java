package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does everything with the sources that a build does, and publishes nothing. */
public final class Check {
  private Check() {}

  /** Every problem of the sources, in the order of their places. */
  public static List<Problem> run(BuildOptions options, Progress progress) throws IOException {
    Path scratch = Files.createTempDirectory("overzicht-check");
    List<Problem> problems = new ArrayList<>();
    try (LineSorter sorter = Dataset.sorter(scratch)) {
      Tables tables = new Tables(options.data(), options.uris());
      Ontology ontology = new Ontology(options.ontology(), options.uris());
      new Dataset(tables, ontology, sorter, problems).gather(progress);
    } finally {
      Files.deleteIfExists(scratch);
    }
    return problems.stream().sorted().toList();
  }
}
