package be.overzicht.cli;

import be.overzicht.cli.option.FollowOptions;
import be.overzicht.cli.option.ListenOptions;
import be.overzicht.cli.option.QueryOptions;
import be.overzicht.cli.option.ReleasesOption;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.FollowStep;
import be.overzicht.cli.step.ServeStep;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.ServerOptions;
import be.overzicht.release.mirror.Mirror;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mirror}: brings the folder of releases to the state of another Overzicht, and keeps it there when it serves. */
@Command(name = "mirror", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Fetch the releases of another Overzicht that are not here yet, prove them by their hashes, and"
        + " publish them in the own folder.")
final class MirrorCommand implements Callable<Integer> {
  @Mixin
  private FollowOptions follow;

  @Option(names = "--serve",
      description = "Serve what is here at once, and go on following: a read replica.")
  private boolean serves;

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
    PrintWriter err = spec.commandLine().getErr();
    FollowStep step = new FollowStep(
        new Mirror(follow.source(), follow.patience(), releases.folder(), err::println), follow.every(), err);
    if (serves) {
      return serve(step);
    }
    return follow.goesOn() ? step.follow() : step.once();
  }

  private int serve(FollowStep step) throws IOException {
    try (ListenSocket socket = listen.bind()) {
      step.start();
      step.awaitRelease();
      return new ServeStep(spec.commandLine().getOut())
          .run(new ServerOptions(socket, releases.path(), queries.settings())
              .telling(listen.disclosure()).following(step));
    }
  }
}
