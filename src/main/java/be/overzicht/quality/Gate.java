package be.overzicht.quality;

import be.overzicht.quality.rule.CrossChecks;
import be.overzicht.rdf.Problem;
import be.overzicht.store.JenaSnapshot;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Judges all statements of a release before it is published: by the shapes, then by what shapes cannot say. */
public final class Gate {
  private final ShapeFiles shapes;
  private final SourceLines lines;

  /** A gate with these shapes, whose reports name these lines. */
  public Gate(ShapeFiles shapes, SourceLines lines) {
    this.shapes = shapes;
    this.lines = lines;
  }

  /**
   * Everything that is wrong, by file and line; no errors in it means that the release may be published.
   *
   * @throws IOException when a shapes file cannot be read
   */
  public List<Problem> check(Snapshot release) throws IOException {
    List<Problem> broken = shapes.problems();
    if (!broken.isEmpty()) {
      return broken;
    }
    List<Finding> findings = new ArrayList<>(new ShaclCheck(shapes.read()).findings(JenaSnapshot.of(release).union()));
    findings.addAll(CrossChecks.findings(Facts.of(release), release.uris()));
    return new Places(lines, release.uris()).problems(findings);
  }
}
