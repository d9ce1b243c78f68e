package be.overzicht.benchmark.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that answers the same requests over the same data.
 *
 * @param label the name in the table of results
 * @param queries where it takes queries; empty when it takes none
 * @param documents the path of a document, with %s for the concept and the reference of the thing; empty when it has none
 * @param ready the path that tells when it answers
 * @param command starts it; {@code {port}} stands for the port
 */
record Peer(String label, String queries, String documents, String ready, List<String> command) {

  /** Starts it and waits for its first answer. */
  ServerProcess start(Path logs) throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    List<String> filled = command.stream().map(word -> word.replace("{port}", String.valueOf(port))).toList();
    URI first = URI.create("http://127.0.0.1:" + port + ready);
    return ServerProcess.start(filled, first, logs.resolve(label.replaceAll("\\W+", "-") + ".log"));
  }

  /** Path and query of a request for this SPARQL query. */
  String query(String text) {
    return queries + "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Path of a document, such as that of {@code deelname/d1}. */
  String document(String thing) {
    return String.format(documents, thing);
  }
}
