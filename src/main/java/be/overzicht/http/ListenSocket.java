package be.overzicht.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;

/** A bound socket that the server takes over when it starts. */
public final class ListenSocket implements AutoCloseable {
  private final ServerSocketChannel channel;
  private final String host;

  private ListenSocket(ServerSocketChannel channel, String host) {
    this.channel = channel;
    this.host = host;
  }

  /**
   * Binds a port.
   *
   * @param port the port, or 0 for any free one
   * @throws IOException with one line for the user when the port or host cannot be had
   */
  public static ListenSocket bind(String host, int port) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      InetSocketAddress address = new InetSocketAddress(host, port);
      if (address.isUnresolved()) {
        throw new IOException("host is unknown");
      }
      channel.bind(address);
      return new ListenSocket(channel, host);
    } catch (IOException e) {
      channel.close();
      throw new IOException("cannot listen on %s:%d: %s; give another --port, or 0 for any free one"
          .formatted(host, port, e.getMessage()), e);
    }
  }

  /** The port that was bound. */
  public int port() {
    return channel.socket().getLocalPort();
  }

  /** The host as the user named it. */
  public String host() {
    return host;
  }

  ServerSocketChannel channel() {
    return channel;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
