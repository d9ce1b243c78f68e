package be.overzicht.cli.step;

import be.overzicht.build.BuildOptions;
import be.overzicht.build.BuildResult;
import be.overzicht.http.FolderState;
import be.overzicht.http.watch.FoundProblem;
import be.overzicht.http.watch.SourceWatch;
import be.overzicht.rdf.Problem;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Builds again whenever a source was saved and is at rest. It looks at names, sizes and times, which works on every file
 * system and however an editor saves: in place, or by a new file that takes the name.
 */
public final class SourceWatcher {
  private static final long LOOK_MILLIS = 100;

  private final BuildOptions options;
  private final PrintWriter err;
  private final SourceWatch watch = new SourceWatch();
  private List<FolderState> built = List.of();

  /** Watches what these options build from, and tells on standard error. */
  public SourceWatcher(BuildOptions options, PrintWriter err) {
    this.options = options;
    this.err = err;
  }

  /** What the server is told. */
  public SourceWatch watch() {
    return watch;
  }

  /** Builds, and goes on building until there is a release that can be served. */
  public void buildUntilServable() {
    build(state());
    while (new ReleaseFolder(options.releases()).newest().isEmpty() && rest()) {
      look();
    }
  }

  /** Goes on in the background until the process ends. */
  public void start() {
    Thread thread = new Thread(() -> {
      while (rest()) {
        look();
      }
    }, "source-watcher");
    thread.setDaemon(true);
    thread.start();
  }

  private static boolean rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Builds when something is other than at the last build, and was the same for two looks. */
  private void look() {
    List<FolderState> now = state();
    if (!now.equals(built) && rest() && now.equals(state())) {
      build(now);
    }
  }

  private List<FolderState> state() {
    return List.of(FolderState.of(options.data(), SourceWatcher::isSource),
        FolderState.of(options.ontology(), SourceWatcher::isSource));
  }

  /** Not what an editor keeps beside a file while one works in it, nor a folder, whose time changes with such files. */
  private static boolean isSource(Path path) {
    String name = path.getFileName().toString();
    return name.contains(".") && !name.startsWith(".") && !name.startsWith("~") && !name.startsWith("#")
        && !name.endsWith("~") && !name.endsWith(".swp") && !name.endsWith(".tmp") && !name.endsWith(".lock");
  }

  private void build(List<FolderState> state) {
    built = state;
    try {
      BuildResult result = new BuildStep(err).build(options);
      ProblemLines lines = new ProblemLines();
      watch.built(result.problems().stream().map(problem -> found(problem, lines)).toList(), Optional.empty());
    } catch (ReleaseException | UncheckedIOException failure) {
      fail(state, failure.getMessage());
    } catch (RuntimeException | Error failure) {
      failure.printStackTrace(err);
      fail(state, "A fault in the program: " + failure);
    }
    err.flush();
  }

  /** Tells why, unless a source was saved meanwhile, of which the next build tells more. */
  private void fail(List<FolderState> state, String why) {
    if (state.equals(state())) {
      err.println("overzicht: " + why);
      watch.built(List.of(), Optional.of(String.valueOf(why)));
    }
  }

  private static FoundProblem found(Problem problem, ProblemLines lines) {
    return new FoundProblem(problem, lines.line(problem.file(), problem.line()));
  }
}
