package be.overzicht.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that sends many requests ahead, and another one that the same thread reads. */
class FairTurnsTest {
  private static final int AHEAD = 3_000;
  /** So large that Jetty by itself would answer more than two thousand in a row. */
  private static final int BUFFER = 1 << 16;
  private static final int MOST_BEFORE = 1_000;
  private static final String OTHER = "/other";
  private static final long NANOS_EACH = 500_000;

  /** Answers at once, after half a millisecond's work. */
  private static final class Working extends Handler.Abstract.NonBlocking {
    private final AtomicInteger answered = new AtomicInteger();
    private volatile int beforeOther;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      long end = System.nanoTime() + NANOS_EACH;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      int before = answered.getAndIncrement();
      if (request.getHttpURI().getPath().equals(OTHER)) {
        beforeOther = before;
      }
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return true;
    }
  }

  @Test
  @Timeout(60)
  void another_client_is_answered_soon_whatever_was_sent_ahead() throws Exception {
    Working working = new Working();
    Server server = new Server();
    HttpConnectionFactory http = new HttpConnectionFactory();
    http.setInputBufferSize(BUFFER);
    ServerConnector connector = new ServerConnector(server, 1, 1, http);
    server.addConnector(connector);
    server.setHandler(new FairTurns(working));
    server.start();
    try (Socket ahead = new Socket("127.0.0.1", connector.getLocalPort());
        Socket other = new Socket("127.0.0.1", connector.getLocalPort())) {
      ahead.getOutputStream().write(requests("/", AHEAD));
      read(ahead.getInputStream());
      other.getOutputStream().write(requests(OTHER, 1));
      int when = working.answered.get();
      read(other.getInputStream());
      int between = working.beforeOther - when;
      assertTrue(between < MOST_BEFORE, () -> between + " were answered first");
    } finally {
      server.stop();
    }
  }

  private static byte[] requests(String path, int count) {
    return ("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").repeat(count).getBytes(StandardCharsets.US_ASCII);
  }

  private static void read(InputStream in) throws IOException {
    assertEquals('H', in.read());
  }
}
