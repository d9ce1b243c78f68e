package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.release.Layout;
import be.overzicht.release.NewerLayoutException;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.publish.LastBuild;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes a release from the sources and publishes it; or says what is wrong with them, or that nothing changed. */
public final class Build {
  private final BuildOptions options;
  private final Progress progress;
  private final Clock clock;
  private final ReleaseFolder releases;
  private final LastBuild last;
  private final List<Problem> problems = new ArrayList<>();

  private Build(BuildOptions options, Progress progress, Clock clock) {
    this.options = options;
    this.progress = progress;
    this.clock = clock;
    this.releases = new ReleaseFolder(options.releases());
    this.last = new LastBuild(releases, options.data(), options.ontology());
  }

  /**
   * Builds.
   *
   * @throws ReleaseException with one line when it cannot be done
   */
  public static BuildResult run(BuildOptions options, Progress progress) {
    return run(options, progress, Clock.systemUTC());
  }

  static BuildResult run(BuildOptions options, Progress progress, Clock clock) {
    return DiskFailure.explained(options.releases(), () -> new Build(options, progress, clock).run());
  }

  private BuildResult run() throws IOException {
    try (ReleasePublisher publisher = ReleasePublisher.open(releases)) {
      Tables tables = new Tables(options.data(), options.uris());
      Ontology ontology = new Ontology(options.ontology(), options.uris());
      SourceFiles sources = new SourceFiles(tables, ontology);
      Optional<BuildResult> known = foundBefore(sources);
      if (known.isPresent()) {
        return known.get();
      }
      try (LineSorter sorter = Dataset.sorter(publisher.scratch())) {
        return build(publisher, sources, new Dataset(tables, ontology, sorter, problems));
      }
    }
  }

  /** What this program found when it built the newest release from these very sources. */
  private Optional<BuildResult> foundBefore(SourceFiles sources) throws IOException {
    Optional<ReleaseName> newest = releases.newest();
    Optional<List<Problem>> found = newest.isEmpty() ? Optional.empty() : last.problemsOf(newest.get());
    return found.isPresent() && newestOfThese(sources).isPresent()
        ? Optional.of(new BuildResult.Unchanged(newest.get(), found.get())) : Optional.empty();
  }

  private BuildResult build(ReleasePublisher publisher, SourceFiles sources, Dataset dataset) throws IOException {
    Staging staging = publisher.stage();
    dataset.gather(progress);
    if (Dataset.hasErrors(problems)) {
      return new BuildResult.Rejected(sortedProblems());
    }
    sources.copy(staging);
    String hash = dataset.hash();
    Optional<ReleaseName> same = newestOfThese(sources)
        .filter(release -> release.manifest().datasetHash().equals(hash))
        .map(Release::name);
    if (same.isPresent()) {
      last.keep(same.get(), sortedProblems());
      return new BuildResult.Unchanged(same.get(), sortedProblems());
    }
    progress.step("writing the release");
    ReleaseName name = publisher.nextName(clock, hash);
    new ReleaseWriter(staging, options.uris(), name, lastOfThisBase()).write(dataset.sorted(), publisher);
    last.keep(name, sortedProblems());
    return new BuildResult.Published(name, sortedProblems());
  }

  /** The newest release, if it is whole, of this layout and base, and keeps exactly these sources. */
  private Optional<Release> newestOfThese(SourceFiles sources) throws IOException {
    Optional<Release> newest = releases.newest()
        .flatMap(this::intact)
        .filter(release -> release.manifest().layout() == Layout.CURRENT)
        .filter(release -> release.uris().equals(options.uris()));
    return newest.isPresent() && sources.areThoseOf(newest.get()) ? newest : Optional.empty();
  }

  /** The newest release of this base that is whole: what the new one is compared with. */
  private Optional<Release> lastOfThisBase() {
    List<ReleaseName> names = new ArrayList<>(releases.names());
    Collections.reverse(names);
    return names.stream()
        .flatMap(name -> intact(name).stream())
        .filter(release -> release.uris().equals(options.uris()) && !release.isPruned())
        .findFirst();
  }

  private Optional<Release> intact(ReleaseName name) {
    try {
      return releases.open(name);
    } catch (NewerLayoutException newer) {
      throw newer;
    } catch (ReleaseException damaged) {
      progress.step(damaged.getMessage());
      return Optional.empty();
    }
  }

  private List<Problem> sortedProblems() {
    return problems.stream().sorted().toList();
  }
}
