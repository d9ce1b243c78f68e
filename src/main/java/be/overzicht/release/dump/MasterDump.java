package be.overzicht.release.dump;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.lines.Quad;
import be.overzicht.release.publish.Staging;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes, in one pass over the sorted quads, all dumps that are lines: the master, the union, and both for each graph.
 *
 * <p>Leaving the graph off a sorted line keeps the order, so the union needs no sorting of its own.
 */
public final class MasterDump implements Closeable {
  private final Staging staging;
  private final byte[] graphPrefix;
  private final LineDump quads;
  private final LineDump triples;
  private final Map<String, GraphDump> graphs = new TreeMap<>();
  private byte[] lastTriple;

  private MasterDump(Staging staging, Uris uris) throws IOException {
    this.staging = staging;
    this.graphPrefix = ("<" + uris.graph("")).getBytes(StandardCharsets.UTF_8);
    this.quads = new LineDump(DumpNames.create(staging, DumpNames.WHOLE, RdfFormat.NQUADS));
    this.triples = new LineDump(DumpNames.create(staging, DumpNames.WHOLE, RdfFormat.NTRIPLES));
  }

  /** Writes all of them. */
  public static DatasetSummary write(Lines sorted, Staging staging, Uris uris) throws IOException {
    MasterDump dump = new MasterDump(staging, uris);
    try (dump) {
      for (byte[] quad = sorted.next(); quad != null; quad = sorted.next()) {
        dump.write(quad);
      }
    }
    return dump.summary();
  }

  private void write(byte[] quad) throws IOException {
    quads.write(quad);
    byte[] triple = Quad.triple(quad);
    if (lastTriple == null || !Arrays.equals(lastTriple, triple)) {
      triples.write(triple);
      lastTriple = triple;
    }
    graph(quad).write(quad);
  }

  private GraphDump graph(byte[] quad) throws IOException {
    String name = graphName(Quad.graph(quad));
    GraphDump known = graphs.get(name);
    if (known != null) {
      return known;
    }
    GraphDump created = new GraphDump(name, staging);
    graphs.put(name, created);
    return created;
  }

  private String graphName(byte[] graph) {
    int length = graphPrefix.length;
    if (graph.length <= length || !Arrays.equals(graph, 0, length, graphPrefix, 0, length)) {
      throw new ReleaseException("the graph " + new String(graph, StandardCharsets.UTF_8)
          + " is not one of this publisher; name graphs like " + new String(graphPrefix, StandardCharsets.UTF_8) + "…>");
    }
    return new String(graph, length, graph.length - length - 1, StandardCharsets.UTF_8);
  }

  private DatasetSummary summary() {
    return new DatasetSummary(
        staging.file(Layout.QUADS).plainSha256(),
        staging.file(Layout.TRIPLES).plainSha256(),
        quads.lines(),
        triples.lines(),
        graphs.values().stream().map(GraphDump::size).toList());
  }

  @Override
  public void close() throws IOException {
    try (quads) {
      try (triples) {
        for (GraphDump graph : graphs.values()) {
          graph.close();
        }
      }
    }
  }
}
