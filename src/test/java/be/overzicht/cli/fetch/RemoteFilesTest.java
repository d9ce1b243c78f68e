package be.overzicht.cli.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched comes from where it may come from, also behind redirects. */
class RemoteFilesTest {
  private HttpServer server;
  private String base;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void where_a_redirect_leads_is_looked_at_too() throws IOException {
    Map<String, String> targets = Map.of("/near.csv", base.replace("127.0.0.1", "127.0.0.2") + "t.csv",
        "/file.csv", "file:///etc/passwd", "/moved.csv", "/t.csv");
    server.createContext("/", exchange -> {
      String target = targets.get(exchange.getRequestURI().getPath());
      if (target != null) {
        exchange.getResponseHeaders().set("Location", target);
      }
      exchange.sendResponseHeaders(target == null ? 200 : 302, 0);
      exchange.close();
    });
    RemoteFiles files = new RemoteFiles(address -> !address.getHostAddress().equals("127.0.0.1"));
    IOException refused = assertThrows(IOException.class, () -> files.find(base + "near.csv"));
    assertTrue(refused.getMessage().contains("127.0.0.2"), refused::getMessage);
    assertThrows(IOException.class, () -> files.find(base + "file.csv"));
    assertEquals(base + "t.csv", files.find(base + "moved.csv").orElseThrow().address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
      "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1",
      "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:53aa::", "ff02::1", "fec0::1"})
  void an_address_is_private(String address) throws IOException {
    assertTrue(RemoteFiles.isPrivate(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"193.190.130.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2a01:690::1",
      "2001:4860:4860::8888"})
  void an_address_is_public(String address) throws IOException {
    assertFalse(RemoteFiles.isPrivate(InetAddress.getByName(address)));
  }
}
