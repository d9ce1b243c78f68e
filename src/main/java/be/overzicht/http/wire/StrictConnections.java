package be.overzicht.http.wire;

import java.time.Duration;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;

/**
 * Connections of HTTP/1 only, whose header must come in time: one that trickles is ended, however busy it keeps the
 * connection.
 */
public final class StrictConnections extends HttpConnectionFactory {
  private final Duration most;

  /** Connections that give the header of a request so much time. */
  public StrictConnections(HttpConfiguration http, Duration most) {
    super(http);
    this.most = most;
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConnection connection = new HttpConnection(getHttpConfiguration(), connector, endPoint) {
      @Override
      public void onFillable() {
        if (isOverdue(getParser())) {
          close();
        } else {
          super.onFillable();
        }
      }

      /** Whoever begins with HTTP/2 is answered as for any other fault, where Jetty writes a status alone. */
      @Override
      protected HttpStreamOverHTTP1 newHttpStream(String method, String address, HttpVersion version) {
        if (version == HttpVersion.HTTP_2) {
          throw new BadMessageException(HttpStatus.UPGRADE_REQUIRED_426);
        }
        return super.newHttpStream(method, address, version);
      }
    };
    connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
    connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
    return configure(connection, connector, endPoint);
  }

  private boolean isOverdue(HttpParser parser) {
    return parser.inHeaderState() && !parser.isState(HttpParser.State.START)
        && NanoTime.since(parser.getBeginNanoTime()) > most.toNanos();
  }
}
