package be.overzicht.cli;

import be.overzicht.cli.option.ListenOptions;
import be.overzicht.cli.option.QueryOptions;
import be.overzicht.cli.option.ReleasesOption;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.ServeStep;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.ServerOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: serves the newest release, and a newer one as soon as it is there. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Serve the current release; picks up a newer one without a restart.")
final class ServeCommand implements Callable<Integer> {
  @Mixin
  private ReleasesOption releases;

  @Mixin
  private ListenOptions listen;

  @Mixin
  private QueryOptions queries;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (ListenSocket socket = listen.bind()) {
      ServerOptions options = new ServerOptions(socket, releases.path(), queries.settings());
      return new ServeStep(spec.commandLine().getOut()).run(options.telling(listen.disclosure()));
    }
  }
}
