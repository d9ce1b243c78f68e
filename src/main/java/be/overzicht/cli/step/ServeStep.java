package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.sparql.QuerySettings.WhenStuck;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Serves until the process is told to end. */
public final class ServeStep {
  private static final Supplier<Duration> UPTIME =
      () -> Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "::");

  private final PrintWriter out;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile int code = ExitCode.DONE;

  public ServeStep(PrintWriter out) {
    this.out = out;
  }

  /** Starts the server, says where it is, and waits. */
  public int run(ServerOptions options) throws IOException {
    Server server = Server.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end"));
    if (options.queries().whenStuck() == WhenStuck.RESTART) {
      server.whenResting(new Restart(UPTIME, this::giveUp));
    }
    out.println("Overzicht is ready at http://" + hostInAddress(options.socket().host()) + ":" + server.port());
    out.flush();
    return waitForTheEnd();
  }

  /** Ending on a signal is how a server is done: the process says 0, and not that it was killed. */
  private void end(Server server) {
    server.stop();
    Runtime.getRuntime().halt(code);
  }

  private void giveUp() {
    code = ExitCode.FAILED;
    end.countDown();
  }

  private int waitForTheEnd() {
    try {
      end.await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
    return code;
  }

  /** A local address goes by the name that {@code run} gives it in the data. */
  private static String hostInAddress(String host) {
    if (LOCAL.contains(host)) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
