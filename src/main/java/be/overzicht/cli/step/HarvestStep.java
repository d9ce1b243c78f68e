package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.quality.Harvester;
import be.overzicht.quality.ShapeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Harvests a catalogue as a portal would, and tells what the portal would reject or miss. */
public final class HarvestStep {
  private static final String LEVEL_OF = "org.slf4j.simpleLogger.log.";
  private static final String HOST = "127.0.0.1";

  private final PrintWriter err;
  private final Path shapes;

  /** Judges by the shapes of the catalogue in this ontology folder. */
  public HarvestStep(PrintWriter err, Path ontology) {
    this.err = err;
    this.shapes = ontology.resolve("catalog").resolve("dcat-ap-vl.ttl");
  }

  /** Harvests the current release, served for the occasion. */
  public int runOwn(Path releases) throws IOException {
    System.setProperty(LEVEL_OF + Server.ACCESS_LOG, "off");
    try (ListenSocket socket = ListenSocket.bind(HOST, 0);
        Server server = Server.start(new ServerOptions(socket, releases))) {
      return run("http://" + HOST + ":" + server.port());
    }
  }

  /** Harvests a server; returns the exit code. */
  public int run(String address) throws IOException {
    ShapeFiles files = new ShapeFiles(List.of(shapes), address + "/");
    List<String> faults = new Harvester(address, files).faults();
    faults.forEach(err::println);
    err.println(faults.isEmpty() ? "A portal would take everything in the catalogue"
        : BuildStep.count(faults.size(), "thing") + " that a portal would reject or miss");
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
  }
}
