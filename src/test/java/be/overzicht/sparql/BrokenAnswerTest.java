package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Poll;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is cut short is never taken for a whole one, by a client of any version of HTTP. */
class BrokenAnswerTest {
  private static final String QUERY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(30), 2_000_000, 30_000_000, 20_000_000, 8, 8);
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(100), LIMITS);

  @Test
  void one_that_was_begun_and_not_yet_sent_becomes_a_problem() {
    QueryLimits limits = new QueryLimits(Duration.ofSeconds(30), 2_000_000, 1_200_000, 20_000_000, 8, 8);
    try (QueryServer small = QueryServer.start(Fixture.chain(100), limits)) {
      HttpResponse<String> answer = small.send(small.to("?query=" + QueryServer.encode(QUERY))
          .header("Accept-Encoding", "gzip"));
      assertEquals(503, answer.statusCode());
      assertEquals(List.of(), answer.headers().allValues("Content-Encoding"));
      assertTrue(answer.body().contains("longer answer than may be sent"), answer.body());
    }
  }

  @Test
  void a_client_that_leaves_stops_its_query() throws IOException {
    QueryLimits endless = new QueryLimits(Duration.ofSeconds(60), 2_000_000_000, 1L << 40, 20_000_000, 8, 8);
    try (QueryServer patient = QueryServer.start(Fixture.chain(100), endless)) {
      try (Socket socket = new Socket(patient.endpoint().getHost(), patient.endpoint().getPort())) {
        socket.getOutputStream().write(request("HTTP/1.1\r\n"));
        socket.getInputStream().readNBytes(100_000);
      }
      Poll.until("no query runs", Duration.ofSeconds(5),
          () -> patient.send(patient.figures()).body().contains("\nsparql_queries_running 0"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "HTTP/1.1\r\n", "HTTP/1.1\r\nConnection: close\r\n", "HTTP/1.0\r\n", "HTTP/1.0\r\nAccept-Encoding: gzip\r\n"})
  void the_connection_is_reset(String protocol) throws IOException {
    try (Socket socket = new Socket(SERVER.endpoint().getHost(), SERVER.endpoint().getPort())) {
      socket.getOutputStream().write(request(protocol));
      InputStream in = socket.getInputStream();
      assertThrows(SocketException.class, in::readAllBytes);
    }
  }

  @Test
  void one_that_nobody_wants_but_for_its_header_ends_there() {
    HttpResponse<String> head = SERVER.send(
        SERVER.to("?query=" + QueryServer.encode(QUERY)).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
  }

  private static byte[] request(String protocol) {
    return ("GET /sparql?query=" + QueryServer.encode(QUERY) + " " + protocol + "Host: localhost\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
