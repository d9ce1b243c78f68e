package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Everything of a build that can refuse sources, without writing a release. */
public final class Sieve {
  private Sieve() {}

  /** What is wrong with these tables, judged with the project's own ontology. */
  public static List<Problem> problems(Path data, Path scratch) throws IOException {
    Uris uris = new Uris("http://overzicht.test");
    return Check.run(new BuildOptions(data, Path.of("ontology"), scratch, uris), Progress.SILENT);
  }
}
