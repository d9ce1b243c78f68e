package be.overzicht.cli;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.ReleasesOption;
import be.overzicht.cli.option.Version;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.publish.Pruning;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code releases}: lists releases, or removes the dumps of old ones. */
@Command(name = "releases", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "List the releases, or remove the downloads of old ones.",
    subcommands = {ReleasesCommand.ListCommand.class, ReleasesCommand.PruneCommand.class})
final class ReleasesCommand {

  /** {@code releases list}. */
  @Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class,
      description = "List the releases, oldest first, with what each changed.")
  static final class ListCommand implements Callable<Integer> {
    @Mixin
    private ReleasesOption releases;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
      ReleaseFolder folder = releases.folder();
      for (ReleaseName name : folder.names()) {
        spec.commandLine().getOut().println(line(folder.peek(name).orElseThrow()));
      }
      return ExitCode.DONE;
    }

    private static String line(Release release) {
      ChangeCounts changes = release.manifest().changes();
      return "%s  %s  %d triples, +%d ~%d -%d%s".formatted(release.name(), release.manifest().base(),
          release.manifest().triples(), changes.added(), changes.changed(), changes.withdrawn(),
          release.isPruned() ? ", pruned" : "");
    }
  }

  /** {@code releases prune}. */
  @Command(name = "prune", mixinStandardHelpOptions = true, versionProvider = Version.class,
      description = "Remove the downloads of all but the newest releases; versions, feed and history stay.")
  static final class PruneCommand implements Callable<Integer> {
    @Mixin
    private ReleasesOption releases;

    @Option(names = "--keep", paramLabel = "N", required = true,
        description = "How many releases keep their downloads; at least 1.")
    private int keep;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      if (keep < 1) {
        throw new ParameterException(spec.commandLine(), "--keep " + keep + " keeps nothing; give 1 or more");
      }
      new Pruning(releases.folder()).keep(keep).forEach(name -> spec.commandLine().getOut().println("pruned " + name));
      return ExitCode.DONE;
    }
  }
}
