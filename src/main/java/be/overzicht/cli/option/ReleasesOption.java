package be.overzicht.cli.option;

import be.overzicht.release.ReleaseFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the releases are. */
public final class ReleasesOption {
  @Option(names = "--releases", paramLabel = "DIR", defaultValue = "${env:OVERZICHT_RELEASES:-releases}",
      description = "The folder of the releases. Default: ${DEFAULT-VALUE}.")
  private Path path;

  public Path path() {
    return path;
  }

  public ReleaseFolder folder() {
    return new ReleaseFolder(path);
  }
}
