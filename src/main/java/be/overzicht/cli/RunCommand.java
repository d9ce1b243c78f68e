package be.overzicht.cli;

import be.overzicht.cli.option.BuildInput;
import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.ListenOptions;
import be.overzicht.cli.option.QueryOptions;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.BuildStep;
import be.overzicht.cli.step.ServeStep;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.ServerOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: builds and serves; what happens when no command is given. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Build, then serve. This is what happens when no command is given.")
final class RunCommand implements Callable<Integer> {
  @Mixin
  private BuildInput input;

  @Mixin
  private ListenOptions listen;

  @Mixin
  private QueryOptions queries;

  @Option(names = "--base", paramLabel = "URL", defaultValue = "${env:OVERZICHT_BASE}",
      description = "Scheme, host and port of the addresses in the data. Default: http://localhost:PORT.")
  private String base;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (ListenSocket socket = listen.bind()) {
      String address = base == null || base.isEmpty() ? "http://localhost:" + socket.port() : base;
      int code = new BuildStep(spec.commandLine().getErr()).run(input.toBuild(address));
      return code == ExitCode.DONE
          ? new ServeStep(spec.commandLine().getOut()).run(
              new ServerOptions(socket, input.releases(), queries.settings()).telling(listen.disclosure()))
          : code;
    }
  }
}
