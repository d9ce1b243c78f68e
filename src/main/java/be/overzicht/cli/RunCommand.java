package be.overzicht.cli;

import be.overzicht.cli.option.BuildInput;
import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.ListenOptions;
import be.overzicht.cli.option.QueryOptions;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.BuildStep;
import be.overzicht.cli.step.ServeStep;
import be.overzicht.cli.step.SourceWatcher;
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

  @Option(names = "--watch",
      description = "Build again when a source is saved; open pages load again by themselves, and tell what is wrong.")
  private boolean watches;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (ListenSocket socket = listen.bind()) {
      String address = base == null || base.isEmpty() ? "http://localhost:" + socket.port() : base;
      return watches ? watch(socket, address) : once(socket, address);
    }
  }

  private int once(ListenSocket socket, String address) throws IOException {
    int code = new BuildStep(spec.commandLine().getErr()).run(input.toBuild(address));
    return code == ExitCode.DONE ? new ServeStep(spec.commandLine().getOut()).run(options(socket)) : code;
  }

  private int watch(ListenSocket socket, String address) throws IOException {
    SourceWatcher watcher = new SourceWatcher(input.toBuild(address), spec.commandLine().getErr());
    watcher.buildUntilServable();
    watcher.start();
    return new ServeStep(spec.commandLine().getOut()).run(options(socket).watching(watcher.watch()));
  }

  private ServerOptions options(ListenSocket socket) throws IOException {
    return new ServerOptions(socket, input.releases(), queries.settings()).telling(listen.disclosure());
  }
}
