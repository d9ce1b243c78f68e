package be.overzicht.benchmark.serve;

import be.overzicht.benchmark.generate.GeneratedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The servers that are compared; what one of them needs before it starts is made here.
 *
 * @param jar ours
 * @param work a folder to work in, where Maven put the jar of Fuseki
 * @param triples the data as N-Triples
 * @param heap the option that says how much memory each of them has
 */
record Peers(Path jar, Path work, Path triples, String heap) {
  private static final String ASK = "?query=ASK%7B%7D";
  private static final String OURS = "/sparql";
  private static final String THEIRS = "/ds";
  private static final String OUR_DOCUMENTS = "/doc/%s.ttl";

  /** Ours in memory, as people run it. */
  Peer overzichtInMemory(Path releases) {
    return overzicht(releases, "memory");
  }

  /** Ours on TDB2; it makes its store at the first start, which is not the one that is measured. */
  Peer overzichtTdb2(Path releases) throws IOException, InterruptedException {
    Peer peer = overzicht(releases, "tdb2");
    peer.start(work).close();
    return peer;
  }

  private Peer overzicht(Path releases, String store) {
    return new Peer("Overzicht, " + store, OURS, OUR_DOCUMENTS, OURS + ASK, List.of("java", heap, "-jar",
        jar.toString(), "serve", "--store", store, "--releases", releases.toString(), "--port", "{port}"));
  }

  /** Standalone Fuseki with the same triples in memory. */
  Peer fusekiInMemory() {
    return fuseki("Fuseki, memory", "--file", triples.toString());
  }

  /** Standalone Fuseki on a TDB2 store, which is loaded first. */
  Peer fusekiTdb2() throws IOException, InterruptedException {
    Path store = work.resolve(triples.getFileName() + ".tdb2");
    if (!Files.exists(store)) {
      run(work, "java", "-cp", fuseki().toString(), "tdb2.tdbloader", "--loc", store.toString(), triples.toString());
    }
    return fuseki("Fuseki, TDB2", "--tdb2", "--loc", store.toString());
  }

  /** A handler of Jetty that sends the bytes that ours sent, and does nothing else. */
  Peer bare(Recording recording) throws IOException {
    Path file = work.resolve("recording");
    recording.save(file);
    return new Peer("bare handler", OURS, OUR_DOCUMENTS, "/", List.of("java", heap, "-cp",
        jar + ":" + work.resolveSibling("test-classes"), BareServer.class.getName(), file.toString(), "{port}"));
  }

  /** Trifid, which shows documents from a store in its memory. */
  Peer trifid() throws IOException, InterruptedException {
    Path folder = Path.of("src/benchmark/peers/trifid").toAbsolutePath();
    run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock");
    String documents = "/id/%s";
    return new Peer("Trifid 5.3.0", "", documents, String.format(documents, GeneratedData.authorityPath(0)), List.of(
        "env", "TRIPLES=" + triples, "node", folder.resolve("node_modules/trifid/server.js").toString(),
        "--config", folder.resolve("config.yaml").toString(), "--port", "{port}"));
  }

  private Peer fuseki(String label, String... data) {
    List<String> command = new ArrayList<>(
        List.of("java", heap, "-jar", fuseki().toString(), "--port", "{port}"));
    command.addAll(List.of(data));
    command.add(THEIRS);
    return new Peer(label, THEIRS, "", THEIRS + ASK, command);
  }

  private Path fuseki() {
    return work.resolve("fuseki-server.jar");
  }

  private void run(Path folder, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(work.resolve("preparation.log").toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " failed; read " + work.resolve("preparation.log"));
    }
  }
}
