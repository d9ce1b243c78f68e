package be.overzicht.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server that breaks once, after so many bytes of answers; the connections after that hold. */
final class BreakingProxy implements AutoCloseable {
  private final int target;
  private final AtomicLong left;
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private BreakingProxy(int target, long bytes) throws IOException {
    this.target = target;
    this.left = new AtomicLong(bytes);
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** A line to the port of a server on this machine. */
  static BreakingProxy to(int port, long bytes) throws IOException {
    BreakingProxy proxy = new BreakingProxy(port, bytes);
    proxy.threads.execute(proxy::accept);
    return proxy;
  }

  /** The address of this end of the line. */
  String address(String path) {
    return "http://localhost:" + socket.getLocalPort() + path;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket near = socket.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        threads.execute(() -> pass(near, far, new AtomicLong(Long.MAX_VALUE)));
        threads.execute(() -> pass(far, near, left));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** Passes bytes on until there are none, or no more may pass; once broken, the line holds. */
  private static void pass(Socket from, Socket to, AtomicLong left) {
    byte[] buffer = new byte[8_192];
    try (from; to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (left.addAndGet(-count) < 0) {
          left.set(Long.MAX_VALUE);
          return;
        }
        out.write(buffer, 0, count);
      }
    } catch (IOException broken) {
      return;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
