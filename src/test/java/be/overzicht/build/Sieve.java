package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything of a build that can refuse sources, without writing a release. */
public final class Sieve {
  private static final long MEMORY = 64L << 20;

  private Sieve() {}

  /** What is wrong with these tables, judged with the project's own ontology. */
  public static List<Problem> problems(Path data, Path scratch) throws IOException {
    Uris uris = new Uris("http://overzicht.test");
    List<Problem> problems = new ArrayList<>();
    try (LineSorter sorter = new LineSorter(scratch, MEMORY)) {
      Dataset dataset =
          new Dataset(new Tables(data, uris), new Ontology(Path.of("ontology"), uris), sorter, problems::add);
      dataset.convertTables();
      dataset.readOntology();
      if (!Dataset.hasErrors(problems)) {
        dataset.derive();
        problems.addAll(dataset.judged());
      }
    }
    return problems;
  }
}
