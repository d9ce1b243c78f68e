package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowWriterTest {
  /** More than the server has threads. */
  private static final int WRITERS = 300;
  private static final int CLIENTS = 16;
  private static final String QUERY = "ASK { }";

  @Test
  @Timeout(60)
  void writers_that_send_their_query_slowly_hold_no_thread_and_are_answered_in_the_end(@TempDir Path folder)
      throws IOException {
    try (LiveServer server = LiveServer.start(folder)) {
      List<Socket> writers = new ArrayList<>();
      try {
        for (int number = 0; number < WRITERS; number++) {
          Socket writer = new Socket("127.0.0.1", server.port());
          writers.add(writer);
          send(writer, "POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
              + "Content-Type: application/sparql-query\r\nContent-Length: " + QUERY.length() + "\r\n\r\n"
              + QUERY.substring(0, 1));
        }
        assertEquals(200, server.get("/doc/initiatief/lblod").statusCode());
        assertEquals(200, server.get("/sparql?query=ASK%7B%7D").statusCode());
        Socket last = writers.get(WRITERS - 1);
        send(last, QUERY.substring(1, 2));
        send(last, QUERY.substring(2));
        String answer = new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.contains("true"), answer);
      } finally {
        for (Socket writer : writers) {
          writer.close();
        }
      }
    }
  }

  @Test
  void a_body_in_chunks_that_is_too_long_is_refused_without_reading_on(@TempDir Path folder) throws IOException {
    try (LiveServer server = LiveServer.start(folder); Socket writer = new Socket("127.0.0.1", server.port())) {
      send(writer, "POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
          + "Content-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n");
      String part = "#".repeat(100_000);
      for (int number = 0; number < 11; number++) {
        send(writer, Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
      }
      byte[] status = writer.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 413", new String(status, StandardCharsets.US_ASCII));
    }
  }

  @ParameterizedTest
  @CsvSource({"POST /sparql, 413", "QUERY /sparql, 413", "PUT /doc, 405", "POST /a%2Fb, 404", "GET /doc, 200"})
  void clients_that_send_ten_megabytes_all_read_their_answer(String request, int status) throws Exception {
    String sent = request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        + "Content-Type: application/sparql-query\r\nContent-Length: 10000000\r\n\r\n" + "#".repeat(10_000_000);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      Callable<String> client = () -> LiveServer.shared().raw(sent);
      for (Future<String> answer : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
        assertTrue(answer.get().startsWith("HTTP/1.1 " + status + " "), answer.get());
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
