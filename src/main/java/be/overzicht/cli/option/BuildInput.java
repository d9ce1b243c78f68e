package be.overzicht.cli.option;

import be.overzicht.build.BuildOptions;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** The options of what makes a release: where the sources are, and where it goes. */
public final class BuildInput {
  @Mixin
  private SourceOptions sources;

  @Mixin
  private ReleasesOption releases;

  /** The folder of the releases. */
  public Path releases() {
    return releases.path();
  }

  /** What to build for this base; a folder that is not there is a wrong command line. */
  public BuildOptions toBuild(String base) {
    return sources.toBuild(releases.path(), base);
  }
}
