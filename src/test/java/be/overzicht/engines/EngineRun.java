package be.overzicht.engines;

import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.release.Release;
import be.overzicht.sparql.QueryLimits;
import be.overzicht.sparql.QuerySettings;
import be.overzicht.store.StoreChoice;
import be.overzicht.store.contract.MasterRelease;
import be.overzicht.testing.Tools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Asks queries of this program in memory and on disk and of Oxigraph, all of the same statements. */
record EngineRun(Path folder, List<String> queries) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The queries whose answers differ, with who says what. */
  Map<String, String> differences() throws IOException, InterruptedException {
    Path oxigraph = Tools.requireNodeModules("src/test/engines");
    Release release = MasterRelease.publish(folder.resolve("releases"), EngineQueries.lines("data.txt"));
    List<String> memory = ours(release, StoreChoice.MEMORY);
    List<String> disk = ours(release, StoreChoice.TDB2);
    List<String> theirs = oxigraph(oxigraph, release);
    Map<String, String> found = new TreeMap<>();
    for (int at = 0; at < queries.size(); at++) {
      String query = queries.get(at);
      String ours = memory.get(at);
      if (!isSame(query, ours, disk.get(at), UnaryOperator.identity())
          || !isSame(query, ours, theirs.get(at), Outcome::number)) {
        found.put(query, Stream.of(ours, disk.get(at), theirs.get(at))
            .map(answer -> outcome(query, answer, UnaryOperator.identity()).told()).collect(Collectors.joining("\n  ")));
      }
    }
    return found;
  }

  private static boolean isSame(String query, String one, String other, UnaryOperator<Node> terms) {
    return outcome(query, one, terms).isSame(outcome(query, other, terms), query);
  }

  private static Outcome outcome(String query, String answer, UnaryOperator<Node> terms) {
    return answer.isEmpty() ? new Outcome.Refused() : Outcome.read(query, answer, terms);
  }

  /** The answers; empty where a query was refused. */
  private List<String> ours(Release release, StoreChoice choice) throws IOException, InterruptedException {
    QuerySettings settings = new QuerySettings(
        QueryLimits.defaults(), Set.of(), choice, QuerySettings.WhenStuck.GO_ON);
    List<String> outcomes = new ArrayList<>();
    try (Server server = Server.start(
        new ServerOptions(ListenSocket.bind("127.0.0.1", 0), release.folder().getParent(), settings))) {
      URI endpoint = URI.create("http://127.0.0.1:" + server.port() + "/sparql");
      for (String query : queries) {
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(endpoint)
            .header("Accept", "application/sparql-results+json, application/n-triples")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(EngineQueries.complete(query))).build(), BodyHandlers.ofString());
        outcomes.add(answer.statusCode() == 200 ? answer.body() : "");
      }
    }
    return outcomes;
  }

  private List<String> oxigraph(Path installed, Release release) throws IOException, InterruptedException {
    Path data = folder.resolve("data.nq");
    try (InputStream quads = release.quads()) {
      Files.copy(quads, data);
    }
    Path asked = folder.resolve("queries.json");
    JSON.writeValue(asked.toFile(), queries.stream().map(EngineQueries::complete).toList());
    Process node = new ProcessBuilder(Tools.require("node").toString(), "oxigraph.mjs", data.toString(),
        release.uris().root()).directory(installed.toFile()).redirectInput(asked.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> outcomes = new ArrayList<>();
    for (JsonNode answer : JSON.readTree(node.getInputStream())) {
      outcomes.add(answer.path("text").asText());
    }
    node.waitFor();
    return outcomes;
  }
}
