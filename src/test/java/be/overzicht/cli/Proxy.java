package be.overzicht.cli;

import be.overzicht.testing.Poll;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HAProxy in front of servers, with the configuration that {@code docs/operating.md} gives. */
final class Proxy implements AutoCloseable {
  private static final Path PAGE = Path.of("docs/operating.md");
  private static final Pattern CONFIGURATION = Pattern.compile("```haproxy\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SERVERS = Pattern.compile("(?m)^  server .*\n");

  private final Process process;
  private final Site site;
  private final Site statistics;

  /** In front of these. */
  Proxy(Path folder, List<URI> servers) throws IOException {
    Path program = Tools.require("haproxy");
    int port = freePort();
    int figures = freePort();
    Matcher documented = CONFIGURATION.matcher(Files.readString(PAGE));
    documented.find();
    StringBuilder own = new StringBuilder();
    for (int number = 0; number < servers.size(); number++) {
      own.append("  server replica%d 127.0.0.1:%d%n".formatted(number + 1, servers.get(number).getPort()));
    }
    String configuration = SERVERS.matcher(documented.group(1).replace("bind :80", "bind 127.0.0.1:" + port)).replaceAll("")
        + own + "\nlisten figures\n  bind 127.0.0.1:%d\n  stats enable\n  stats uri /\n".formatted(figures);
    Path file = Files.writeString(folder.resolve("haproxy.cfg"), configuration);
    process = new ProcessBuilder(program.toString(), "-db", "-f", file.toString()).redirectErrorStream(true)
        .redirectOutput(folder.resolve("haproxy.log").toFile()).start();
    site = new Site(URI.create("http://127.0.0.1:" + port));
    statistics = new Site(URI.create("http://127.0.0.1:" + figures));
    Poll.until("the proxy answers", Duration.ofSeconds(30), () -> process.isAlive() && isOpen(port) && isOpen(figures));
  }

  /** What readers see. */
  Site site() {
    return site;
  }

  /** Waits until its check finds that a server is in this state: {@code UP} or {@code DOWN}. */
  void await(int server, String state) {
    Poll.until("replica " + server + " is " + state, Duration.ofSeconds(60), () ->
        new String(statistics.get("/;csv").body(), StandardCharsets.UTF_8).lines()
            .anyMatch(line -> line.startsWith("replicas,replica" + server + ",") && line.contains("," + state + ",")));
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException closed) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
