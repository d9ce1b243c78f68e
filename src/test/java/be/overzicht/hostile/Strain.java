package be.overzicht.hostile;

import be.overzicht.testing.Site;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that a server has to bear: idle ones, slow ones, fast ones. */
final class Strain implements AutoCloseable {
  private static final String EVERYTHING = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
  private static final int SMALL_BUFFER = 4_096;
  private static final int PIPELINED = 50;

  private final InetSocketAddress server;
  private final List<Socket> held = new ArrayList<>();
  private final List<Socket> writing = new ArrayList<>();

  Strain(URI address) {
    server = new InetSocketAddress(address.getHost(), address.getPort());
  }

  /** Connections that say nothing. */
  void idle(int count) throws IOException {
    for (int number = 0; number < count; number++) {
      open();
    }
  }

  /** Connections that begin a request and go on with it line by line. */
  void slowWriters(int count) throws IOException {
    for (int number = 0; number < count; number++) {
      Socket socket = open();
      send(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n");
      writing.add(socket);
    }
  }

  /** One more line on each connection that writes slowly. */
  void writeOn() throws IOException {
    for (Socket socket : writing) {
      send(socket, "X-More: x\r\n");
    }
  }

  /** Connections that ask for a long answer, each as another client, and do not read it. */
  void slowReaders(int count) throws IOException {
    String query = URLEncoder.encode(EVERYTHING, StandardCharsets.UTF_8);
    for (int number = 0; number < count; number++) {
      send(open(), "GET /sparql?query=" + query + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2." + number
          + "\r\n\r\n");
    }
  }

  /** Requests on one connection as fast as they are answered. */
  void hurry(String path, int requests) throws IOException {
    String many = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(PIPELINED);
    try (Socket socket = new Socket(server.getAddress(), server.getPort())) {
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      Site site = new Site(URI.create("http://" + server.getHostString() + ":" + server.getPort()));
      int length = site.get(path).body().length;
      for (int sent = 0; sent < requests; sent += PIPELINED) {
        send(socket, many);
        for (int answer = 0; answer < PIPELINED; answer++) {
          skipHead(in);
          in.skipNBytes(length);
        }
      }
    }
  }

  /** Sends what is no request, and waits until the connection ends. */
  byte[] malformed(String text) throws IOException {
    try (Socket socket = new Socket(server.getAddress(), server.getPort())) {
      send(socket, text);
      socket.shutdownOutput();
      return socket.getInputStream().readAllBytes();
    } catch (SocketException closedWithoutReading) {
      return new byte[0];
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL_BUFFER);
    socket.connect(server);
    held.add(socket);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void skipHead(InputStream in) throws IOException {
    int ends = 0;
    for (int c = in.read(); ends < 2; c = in.read()) {
      if (c < 0) {
        throw new IOException("The server closed a connection that it should keep");
      }
      ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
      if (ends == 2) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : held) {
      socket.close();
    }
    held.clear();
    writing.clear();
  }
}
