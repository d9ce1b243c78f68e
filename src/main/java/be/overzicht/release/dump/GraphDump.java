package be.overzicht.release.dump;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.GraphSize;
import be.overzicht.release.lines.Quad;
import be.overzicht.release.publish.Staging;
import java.io.Closeable;
import java.io.IOException;

/** The lines of one named graph, with and without its name. */
final class GraphDump implements Closeable {
  private final String name;
  private final LineDump quads;
  private final LineDump triples;

  GraphDump(String name, Staging staging) throws IOException {
    this.name = name;
    this.quads = new LineDump(DumpNames.create(staging, name, RdfFormat.NQUADS));
    this.triples = new LineDump(DumpNames.create(staging, name, RdfFormat.NTRIPLES));
  }

  void write(byte[] quad) throws IOException {
    quads.write(quad);
    triples.write(Quad.triple(quad));
  }

  GraphSize size() {
    return new GraphSize(name, triples.lines(), triples.subjects());
  }

  @Override
  public void close() throws IOException {
    try (quads) {
      triples.close();
    }
  }
}
