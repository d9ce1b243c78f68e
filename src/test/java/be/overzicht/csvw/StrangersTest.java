package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.cli.fetch.Remote;
import be.overzicht.csvw.AddressMap.Reach;
import be.overzicht.csvw.Tables.Result;
import be.overzicht.rdf.Problem;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata of others cannot make the converter read what its user did not mean. */
class StrangersTest {
  private static final String METADATA = "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"%s\"}";

  @TempDir
  private Path folder;
  private Tables tables;
  private HttpServer server;
  private String base;
  private final Map<String, String> pages = new java.util.concurrent.ConcurrentHashMap<>();

  @BeforeEach
  void open() throws IOException {
    tables = new Tables(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    server.createContext("/", exchange -> {
      String page = pages.get(exchange.getRequestURI().getPath());
      byte[] bytes = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void what_stands_on_the_web_may_name_the_web_only() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
    pages.put("/m.json", METADATA.formatted(secret.toUri()));
    pages.put("/base.json", "{\"@context\": [\"http://www.w3.org/ns/csvw\", {\"@base\": \"" + folder.toUri()
        + "\"}], \"url\": \"secret.csv\"}");
    pages.put("/schema.json", "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\", \"tableSchema\": \""
        + secret.toUri() + "\"}");
    for (String document : List.of("m.json", "base.json", "schema.json")) {
      Result result = fetched(base + document, Remote.ANY);
      assertTrue(result.line().contains("stands on the web and names file:"), result::line);
    }
  }

  @Test
  void an_address_of_this_machine_needs_leave() throws IOException {
    pages.put("/t.csv", "a\n1\n");
    IOException refused = assertThrows(IOException.class, () -> convert(base + "t.csv", Remote.PUBLIC));
    assertTrue(refused.getMessage().contains("127.0.0.1") && refused.getMessage().contains("--allow-private"),
        refused::getMessage);
    assertEquals(1, fetched(base + "t.csv", Remote.ANY).report().rows());
    assertTrue(fetched(base + "t.csv", Remote.REFUSED).line().contains("--allow-remote"));
  }

  @Test
  void metadata_reads_its_own_folder_and_no_other_without_leave() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner/deep"));
    tables.with("secret.csv", "a\n1\n").with("inner/deep/t.csv", "a\n1\n")
        .with("inner/out.json", METADATA.formatted("../secret.csv"))
        .with("inner/in.json", METADATA.formatted("deep/t.csv"));
    Files.createSymbolicLink(inner.resolve("link.csv"), folder.resolve("secret.csv"));
    tables.with("inner/link.json", METADATA.formatted("deep/link.csv"));
    for (String document : List.of("inner/out.json", "inner/link.json")) {
      ConversionRequest request = ConversionRequest.of(folder.resolve(document).toString()).with(Mode.MINIMAL);
      Result refused = tables.convert(request);
      assertTrue(refused.line().contains("lies outside the folder") && refused.line().contains("--allow-outside"),
          refused::line);
      assertTrue(tables.convert(request.with(request.addresses().with(Reach.ANYWHERE))).report().isValid());
    }
    assertEquals(List.of(), tables.convert(ConversionRequest.of(folder.resolve("inner/in.json").toString())).lines());
  }

  @Test
  void metadata_from_elsewhere_reads_the_named_table_alone() throws IOException {
    tables.with("t.csv", "a\n1\n").with("other.csv", "a\n1\n");
    pages.put("/m.json", "{\"@context\": \"http://www.w3.org/ns/csvw\", \"tables\": [{\"url\": \""
        + folder.resolve("other.csv").toUri() + "\"}]}");
    AddressMap addresses = AddressMap.LOCAL.with(Remote.ANY.files());
    Result result = tables.convert(ConversionRequest.of(folder.resolve("t.csv").toString())
        .withUserMetadata(base + "m.json").with(addresses));
    assertTrue(result.line().contains("stands on the web and names file:"), result::line);
  }

  @Test
  void what_is_too_large_or_too_deep_is_one_clear_line() {
    String deep = "[".repeat(200) + "]".repeat(200);
    for (String json : List.of(deep, "{\"x\": \"" + "x".repeat(2_000_000) + "\"}")) {
      Result result = tables.with("m.json", json).convert("m.json");
      assertTrue(result.line().contains("too large or too deep"), result::line);
      assertTrue(result.line().length() < 400, result::line);
    }
    for (String datatype : List.of("{\"base\": \"decimal\", \"format\": \"%s\"}", "{\"format\": \"%s\"}")) {
      tables.withColumns("{\"titles\": \"id\", \"datatype\": " + datatype.formatted("0".repeat(100_000)) + "}", "");
      Result result = tables.with("t.csv", "id\n1\n").convert("t.csv");
      assertTrue(result.line().contains("the format has 100000 characters"), result::line);
    }
    tables.withColumns("{\"titles\": \"id\", \"datatype\": {\"format\": \"" + "(".repeat(9_000) + ")".repeat(900) + "\"}}",
        "");
    assertTrue(tables.convert("t.csv").line().length() < 400);
  }

  private Result fetched(String address, Remote remote) throws IOException {
    List<Problem> problems = new ArrayList<>();
    ConversionRequest request = ConversionRequest.of(address).with(AddressMap.LOCAL.with(remote.files()));
    return new Result(Converter.convert(request, OutputStream.nullOutputStream(), problems::add), "", problems, folder);
  }

  private static ConversionReport convert(String address, Remote remote) throws IOException {
    return Converter.convert(ConversionRequest.of(address).with(AddressMap.LOCAL.with(remote.files())),
        OutputStream.nullOutputStream(), told -> { });
  }
}
