package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.release.ReleaseName;
import java.util.List;

/** How a build ended. */
public sealed interface BuildResult {
  /** The warnings, or the errors and warnings, in the order of their places. */
  List<Problem> problems();

  /** A new release is there. */
  record Published(ReleaseName name, List<Problem> problems) implements BuildResult {}

  /** The sources give the newest release again. */
  record Unchanged(ReleaseName name, List<Problem> problems) implements BuildResult {}

  /** The sources have errors; nothing was published. */
  record Rejected(List<Problem> problems) implements BuildResult {}
}
