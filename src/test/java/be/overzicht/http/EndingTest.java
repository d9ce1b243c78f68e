package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EndingTest {
  @Test
  @Timeout(30)
  void an_open_connection_does_not_hold_the_server_up(@TempDir Path folder) throws IOException {
    LiveServer server = LiveServer.start(folder);
    try (Socket idle = new Socket("127.0.0.1", server.port())) {
      idle.getOutputStream().write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertEquals('H', idle.getInputStream().read());
      long start = System.nanoTime();
      server.close();
      assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
    }
    assertThrows(IOException.class, () -> new Socket("127.0.0.1", server.port()).close());
  }

  @Test
  void a_port_that_is_taken_is_told_in_one_line(@TempDir Path folder) throws IOException {
    try (ListenSocket taken = ListenSocket.bind("127.0.0.1", 0)) {
      IOException failure = assertThrows(IOException.class, () -> ListenSocket.bind("127.0.0.1", taken.port()));
      assertTrue(failure.getMessage().startsWith("cannot listen on 127.0.0.1:" + taken.port()), failure.getMessage());
      assertTrue(failure.getMessage().endsWith("give another --port, or 0 for any free one"));
    }
  }

  @Test
  void a_folder_without_a_release_is_told_in_one_line(@TempDir Path folder) throws IOException {
    try (ListenSocket socket = ListenSocket.bind("127.0.0.1", 0)) {
      IOException failure =
          assertThrows(IOException.class, () -> Server.start(new ServerOptions(socket, folder)));
      assertTrue(failure.getMessage().contains("there is no release in " + folder), failure.getMessage());
    }
  }
}
