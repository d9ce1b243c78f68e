package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.NewerLayoutException;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.lines.LineSorter;
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
  private final List<Problem> problems = new ArrayList<>();

  private Build(BuildOptions options, Progress progress, Clock clock) {
    this.options = options;
    this.progress = progress;
    this.clock = clock;
    this.releases = new ReleaseFolder(options.releases());
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
      Staging staging = publisher.stage();
      try (LineSorter sorter = Dataset.sorter(publisher.scratch())) {
        return build(publisher, staging, sorter);
      }
    }
  }

  private BuildResult build(ReleasePublisher publisher, Staging staging, LineSorter sorter) throws IOException {
    Uris uris = options.uris();
    Tables tables = new Tables(options.data(), uris);
    Ontology ontology = new Ontology(options.ontology(), uris);
    SourceFiles sources = new SourceFiles(tables, ontology);
    Dataset dataset = new Dataset(tables, ontology, sorter, problems);
    dataset.gather(progress);
    if (Dataset.hasErrors(problems)) {
      return new BuildResult.Rejected(sortedProblems());
    }
    sources.copy(staging);
    String hash = dataset.hash();
    Optional<ReleaseName> same = unchanged(hash, staging);
    if (same.isPresent()) {
      return new BuildResult.Unchanged(same.get(), sortedProblems());
    }
    progress.step("writing the release");
    ReleaseName name = publisher.nextName(clock, hash);
    Release release = new ReleaseWriter(staging, uris, name, lastOfThisBase()).write(dataset.sorted(), publisher);
    return new BuildResult.Published(release.name(), sortedProblems());
  }

  private Optional<ReleaseName> unchanged(String hash, Staging staging) {
    return releases.newest()
        .flatMap(this::intact)
        .filter(release -> release.manifest().layout() == Layout.CURRENT)
        .filter(release -> release.manifest().datasetHash().equals(hash))
        .filter(release -> release.uris().equals(options.uris()))
        .filter(release -> SourceFiles.areThoseOf(release, staging))
        .map(Release::name);
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
