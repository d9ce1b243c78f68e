package be.overzicht.http.watch;

import java.util.List;
import java.util.Optional;

/**
 * How the last build ended.
 *
 * @param number counts the builds, from 1; 0 before the first
 * @param problems what was found in the sources
 * @param failure why it could not be done, apart from the sources
 */
public record SourceBuild(long number, List<FoundProblem> problems, Optional<String> failure) {
  public SourceBuild {
    problems = List.copyOf(problems);
  }

  /** How many problems keep the sources from being published. */
  public long errors() {
    return problems.stream().filter(found -> found.problem().isError()).count() + failure.stream().count();
  }
}
