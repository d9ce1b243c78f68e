package be.overzicht.benchmark.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that answers the same queries over the same data.
 *
 * @param label the name in the table of results
 * @param path where it takes queries
 * @param command starts it; {@code {port}} stands for the port
 */
record Peer(String label, String path, List<String> command) {

  /** Ours, as people run it. */
  static Peer overzicht(Path jar, Path releases, String heap) {
    return new Peer("Overzicht", "/sparql",
        List.of("java", heap, "-jar", jar.toString(), "serve", "--releases", releases.toString(), "--port", "{port}"));
  }

  /** Standalone Fuseki with the same triples in memory. */
  static Peer fusekiInMemory(Path jar, Path triples, String heap) {
    return new Peer("Fuseki, in memory", "/ds",
        List.of("java", heap, "-jar", jar.toString(), "--port", "{port}", "--file", triples.toString(), "/ds"));
  }

  /** Standalone Fuseki on a TDB2 store that is there already. */
  static Peer fusekiTdb2(Path jar, Path store, String heap) {
    return new Peer("Fuseki, TDB2", "/ds",
        List.of("java", heap, "-jar", jar.toString(), "--port", "{port}", "--tdb2", "--loc", store.toString(), "/ds"));
  }

  /** Starts it and waits for its first answer. */
  ServerProcess start(Path logs) throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    List<String> filled = command.stream().map(word -> word.replace("{port}", String.valueOf(port))).toList();
    URI ready = URI.create("http://127.0.0.1:" + port + request("ASK {}"));
    return ServerProcess.start(filled, ready, logs.resolve(label.replaceAll("\\W+", "-") + ".log"));
  }

  /** Path and query of a request for this SPARQL query. */
  String request(String query) {
    return path + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
