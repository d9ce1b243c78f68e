package be.overzicht.cli.step;

import be.overzicht.build.Build;
import be.overzicht.build.BuildOptions;
import be.overzicht.build.BuildResult;
import be.overzicht.cli.option.ExitCode;
import be.overzicht.rdf.Problem;
import java.io.PrintWriter;
import java.util.List;

/** Builds, and tells people how it went: progress on a terminal, problems on standard error. */
public final class BuildStep {
  private final PrintWriter err;

  public BuildStep(PrintWriter err) {
    this.err = err;
  }

  /** The exit code. */
  public int run(BuildOptions options) {
    return build(options) instanceof BuildResult.Rejected ? ExitCode.INVALID : ExitCode.DONE;
  }

  /** How it went. */
  BuildResult build(BuildOptions options) {
    BuildResult result;
    try (TerminalProgress progress = new TerminalProgress()) {
      result = Build.run(options, progress);
    }
    printProblems(result.problems());
    if (result instanceof BuildResult.Rejected rejected) {
      long errors = rejected.problems().stream().filter(Problem::isError).count();
      err.println("Nothing was published: " + count(errors, "error") + " in the sources");
    } else if (result instanceof BuildResult.Published published) {
      err.println("Published release " + published.name());
    } else if (result instanceof BuildResult.Unchanged unchanged) {
      err.println("Nothing changed since release " + unchanged.name());
    }
    return result;
  }

  public void printProblems(List<Problem> problems) {
    problems.forEach(err::println);
  }

  public static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
