package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowReaderTest {
  /** More than the server has threads. */
  private static final int READERS = 260;
  /** More than the buffers of a connection hold, also when compressed. */
  private static final int LARGE = 6 << 20;
  private static final int SMALL = 4096;

  private static String large() {
    byte[] noise = new byte[LARGE];
    new Random(1).nextBytes(noise);
    return Base64.getEncoder().encodeToString(noise);
  }

  @Test
  void readers_that_do_not_read_hold_no_thread(@TempDir Path folder) throws IOException {
    try (LiveServer server = LiveServer.start(new TinyReleases(folder, large()))) {
      List<Socket> readers = new ArrayList<>();
      try {
        for (int reader = 0; reader < READERS; reader++) {
          readers.add(ask(server, reader % 50 == 0 ? "authorities.csv" : "authorities.csv.gz"));
        }
        assertEquals(200, server.get("/health").statusCode());
        assertEquals(200, server.get("/doc/initiatief/lblod").statusCode());
      } finally {
        for (Socket reader : readers) {
          reader.close();
        }
      }
    }
  }

  private static Socket ask(LiveServer server, String file) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL);
    socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
    String request = "GET /dumps/" + server.first().name() + "/" + file + " HTTP/1.1\r\nHost: x\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    assertEquals('H', socket.getInputStream().read());
    return socket;
  }
}
