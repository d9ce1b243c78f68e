package be.overzicht.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests whose parts do not come, or come too late, over sockets, with limits that tests need not wait for. */
@Timeout(60)
class EdgesTest {
  private static final String POST = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ";
  private static final int MEGABYTE = 1 << 20;

  /** A Jetty with one handler. */
  private static final class Edge implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector;

    Edge(Duration header, long idleMillis, Handler handler) throws Exception {
      connector = new ServerConnector(server, 1, 1, new StrictConnections(new HttpConfiguration(), header));
      connector.setIdleTimeout(idleMillis);
      server.addConnector(connector);
      server.setHandler(handler);
      server.start();
    }

    Socket connect() throws IOException {
      return new Socket("127.0.0.1", connector.getLocalPort());
    }

    @Override
    public void close() throws Exception {
      server.stop();
    }
  }

  /** Answers before it has read anything. */
  private static final class Refusal extends Handler.Abstract.NonBlocking {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.setStatus(413);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 3);
      response.write(true, ByteBuffer.wrap("no\n".getBytes(StandardCharsets.US_ASCII)), callback);
      return true;
    }
  }

  @Test
  void a_body_that_stalls_is_answered_408() throws Exception {
    try (Edge edge = new Edge(Duration.ofMinutes(1), 100,
        new EagerContentHandler(new Refusal(), new QueryBodies(MEGABYTE)));
        Socket client = edge.connect()) {
      write(client, POST + "9\r\nContent-Type: text/plain\r\n\r\nhalf");
      assertEquals("HTTP/1.1 408", status(client));
    }
  }

  @Test
  void a_header_that_is_not_whole_in_its_time_ends_the_connection() throws Exception {
    try (Edge edge = new Edge(Duration.ZERO, 60_000, new Refusal()); Socket client = edge.connect()) {
      write(client, "GET / HTTP/1.1\r\n");
      while (isWritten(client, "X: y\r\n".getBytes(StandardCharsets.US_ASCII))) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void a_header_in_one_piece_is_in_time_and_so_is_the_next() throws Exception {
    try (Edge edge = new Edge(Duration.ZERO, 60_000, new Refusal()); Socket client = edge.connect()) {
      for (int number = 0; number < 3; number++) {
        write(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        assertTrue(answer(client).startsWith("HTTP/1.1 413"));
      }
    }
  }

  @Test
  void whoever_sends_a_long_body_reads_the_refusal_after_it_and_may_go_on() throws Exception {
    try (Edge edge = new Edge(Duration.ofMinutes(1), 60_000, new LingeringClose(new Refusal()));
        Socket client = edge.connect()) {
      for (int number = 0; number < 3; number++) {
        write(client, POST + 10 * MEGABYTE + "\r\n\r\n");
        for (int part = 0; part < 10; part++) {
          client.getOutputStream().write(new byte[MEGABYTE]);
        }
        assertTrue(answer(client).startsWith("HTTP/1.1 413"));
      }
    }
  }

  @Test
  void a_body_without_an_end_is_not_read_for_ever() throws Exception {
    try (Edge edge = new Edge(Duration.ofMinutes(1), 60_000, new LingeringClose(new Refusal()));
        Socket client = edge.connect()) {
      write(client, POST + Long.MAX_VALUE + "\r\n\r\n");
      int megabytes = 0;
      while (megabytes < 1_000 && isWritten(client, new byte[MEGABYTE])) {
        megabytes++;
      }
      assertTrue(megabytes < 1_000);
    }
  }

  @Test
  void the_client_of_a_servlet_that_never_returns_can_be_let_go() throws Exception {
    CountDownLatch noticed = new CountDownLatch(1);
    ServletContextHandler servlets = new ServletContextHandler();
    servlets.addServlet(new HttpServlet() {
      @Override
      protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        CompletableFuture.runAsync(() -> BrokenConnection.of(request, new IOException("stuck")));
        try {
          noticed.await();
        } catch (InterruptedException end) {
          throw new ServletException(end);
        }
      }
    }, "/*");
    try (Edge edge = new Edge(Duration.ofMinutes(1), 60_000, new LingeringClose(servlets));
        Socket client = edge.connect()) {
      client.setSoTimeout(30_000);
      write(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThrows(SocketException.class, () -> client.getInputStream().read());
    } finally {
      noticed.countDown();
    }
  }

  private static boolean isWritten(Socket client, byte[] bytes) {
    try {
      client.getOutputStream().write(bytes);
      return true;
    } catch (IOException broken) {
      return false;
    }
  }

  private static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private static String status(Socket client) throws IOException {
    return new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
  }

  /** One answer with its content, by the length that its header says. */
  private static String answer(Socket client) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = client.getInputStream().read();
      if (next < 0) {
        return head.toString();
      }
      head.append((char) next);
    }
    int length = Integer.parseInt(head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1"));
    client.getInputStream().readNBytes(length);
    return head.toString();
  }
}
