package be.overzicht.http.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * Breaks connections so that nobody takes what was sent for the whole: without the last chunk, and with a reset, because
 * an answer without chunks (to HTTP/1.0) has no other way to say that it is not complete
 * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-8">RFC 9112, section 8</a>).
 */
final class BrokenConnection {
  private BrokenConnection() {}

  /** Breaks the connection of a request. */
  static void of(HttpServletRequest request, Exception cause) {
    ServletContextRequest inner = ServletContextRequest.getServletContextRequest(request);
    EndPoint client = inner.getConnectionMetaData().getConnection().getEndPoint();
    if (client.getTransport() instanceof SocketChannel socket) {
      closeByReset(socket);
    }
    inner.getServletChannel().abort(cause);
    // Jetty closes when the servlet returns, which one that is stuck does not
    client.close(cause);
  }

  private static void closeByReset(SocketChannel socket) {
    try {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
    } catch (ClosedChannelException gone) {
      // the client closed it already, so there is nobody to be misled
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
