package be.overzicht.benchmark.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Statement;

/**
 * A converter that is measured.
 *
 * @param name how the table calls it
 * @param folder where it is built
 * @param build the command that builds it; empty when there is nothing to build
 * @param command the command that converts the tables in a folder
 * @param mostRows the largest table it is given
 * @param comparable the statements that every converter should make alike
 * @param remark what it leaves out
 */
record Contestant(
    String name,
    Path folder,
    List<String> build,
    Function<Path, List<String>> command,
    long mostRows,
    Predicate<Statement> comparable,
    String remark) {
  private static final Path PEERS = Path.of("src/benchmark/peers").toAbsolutePath();
  private static final String KEYWORD = "http://www.w3.org/ns/dcat#keyword";
  private static final String CSVW = "http://www.w3.org/ns/csvw#";

  /** Builds the converter of others from its own project file; does nothing for this program. */
  void prepare() throws IOException, InterruptedException {
    if (build.isEmpty()) {
      return;
    }
    Process process = new ProcessBuilder(build).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("cannot be built in " + folder);
    }
  }

  /** This program, on so many threads. */
  static Contestant overzicht(Path jar, int threads) {
    return new Contestant("Overzicht, " + threads + (threads == 1 ? " thread" : " threads"), PEERS, List.of(),
        folder -> List.of("java", "-jar", jar.toAbsolutePath().toString(), "convert", "--minimal",
            "--threads", String.valueOf(threads), "--map", Participations.BASE + "=" + folder,
            folder.resolve("participations.csv-metadata.json").toString()),
        Long.MAX_VALUE, all -> true, "");
  }

  /** This program with little memory. */
  static Contestant small(Path jar) {
    Contestant usual = overzicht(jar, 2);
    return new Contestant(usual.name + ", -Xmx128m", PEERS, List.of(), folder -> {
      List<String> command = new ArrayList<>(usual.command.apply(folder));
      command.add(1, "-Xmx128m");
      return command;
    }, Long.MAX_VALUE, all -> true, "");
  }

  /** A loop written by hand for this one table. */
  static Contestant handWritten() {
    return java("hand-written loop on FastCSV", "fastcsv", "be.overzicht.peer.HandWritten", 10_000_000, all -> true,
        "stops at the first fault; keys in memory");
  }

  /** CARML, which maps by RML. */
  static Contestant carml() {
    return java("CARML 0.4.11", "carml", "be.overzicht.peer.Mapped", 1_000_000, Contestant::isNoList,
        "no checks, lists not split");
  }

  /** The CSVW parser for JavaScript. */
  static Contestant rdfParserCsvw() {
    Path home = PEERS.resolve("rdf-parser-csvw");
    return new Contestant("rdf-parser-csvw 1.1.0", home,
        List.of("npm", "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock"),
        folder -> List.of("node", home.resolve("convert.js").toString(), folder.toString()), 1_000_000,
        statement -> isNoList(statement) && !isAboutRows(statement), "no checks, lists not split, standard mode only");
  }

  private static Contestant java(
      String name, String peer, String main, long mostRows, Predicate<Statement> comparable, String remark) {
    Path target = PEERS.resolve(peer).resolve("target");
    String classPath = target.resolve("classes") + ":" + target.resolve("lib") + "/*";
    return new Contestant(name, PEERS.resolve(peer), List.of("mvn", "-q", "package"),
        folder -> List.of("java", "-cp", classPath, main, folder.toString()), mostRows, comparable, remark);
  }

  private static boolean isNoList(Statement statement) {
    return !statement.getPredicate().stringValue().equals(KEYWORD);
  }

  private static boolean isAboutRows(Statement statement) {
    return statement.getPredicate().stringValue().startsWith(CSVW) || statement.getObject().stringValue()
        .startsWith(CSVW);
  }
}
