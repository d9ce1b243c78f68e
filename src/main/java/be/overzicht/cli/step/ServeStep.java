package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Serves until the process is told to end. */
public final class ServeStep {
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "::");

  private final PrintWriter out;

  public ServeStep(PrintWriter out) {
    this.out = out;
  }

  /** Starts the server, says where it is, and waits. */
  public int run(ServerOptions options) throws IOException {
    Server server = Server.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end"));
    out.println("Overzicht is ready at http://" + hostInAddress(options.socket().host()) + ":" + server.port());
    out.flush();
    return waitForEver();
  }

  /** Ending on a signal is how a server is done: the process says 0, and not that it was killed. */
  private static void end(Server server) {
    server.stop();
    Runtime.getRuntime().halt(ExitCode.DONE);
  }

  private static int waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  /** A local address goes by the name that {@code run} gives it in the data. */
  private static String hostInAddress(String host) {
    if (LOCAL.contains(host)) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
