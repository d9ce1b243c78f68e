package be.overzicht.release.dump;

import be.overzicht.rdf.ByteOutput;
import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.TurtleLines;
import be.overzicht.rdf.Uris;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the Turtle and TriG dumps from the line dumps beside them. What stands in a graph of TriG is Turtle, so each graph is
 * spelled once for all its files.
 *
 * @param staging where the dumps are
 * @param uris the addresses of the graphs
 * @param prefixes the prefixes of the release
 */
record TurtleDumps(Staging staging, Uris uris, Prefixes prefixes) {
  private static final int BUFFER = 1 << 16;
  private static final byte[] END_OF_GRAPH = "}\n\n".getBytes(StandardCharsets.US_ASCII);

  /** The Turtle dump of the union. */
  void writeUnion() throws IOException {
    try (OutputStream turtle = begin(DumpNames.WHOLE, RdfFormat.TURTLE)) {
      copy(DumpNames.WHOLE, List.of(turtle));
    }
  }

  /** Turtle and TriG of each graph, and TriG of all, one graph after the other. */
  void writeGraphs(List<String> names) throws IOException {
    try (OutputStream all = begin(DumpNames.WHOLE, RdfFormat.TRIG)) {
      for (String name : names) {
        try (OutputStream turtle = begin(name, RdfFormat.TURTLE);
            OutputStream trig = begin(name, RdfFormat.TRIG)) {
          byte[] opening = ("<" + uris.graph(name) + "> {\n").getBytes(StandardCharsets.UTF_8);
          trig.write(opening);
          all.write(opening);
          copy(name, List.of(turtle, trig, all));
          trig.write(END_OF_GRAPH);
          all.write(END_OF_GRAPH);
        }
      }
    }
  }

  private OutputStream begin(String name, RdfFormat format) throws IOException {
    OutputStream out = DumpNames.create(staging, name, format);
    out.write(TurtleLines.directives(prefixes));
    return out;
  }

  private void copy(String name, List<OutputStream> targets) throws IOException {
    ByteOutput buffer = new ByteOutput(2 * BUFFER);
    TurtleLines turtle = new TurtleLines(prefixes, buffer);
    try (Lines lines = new LineReader(DumpNames.open(staging, name, RdfFormat.NTRIPLES))) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        turtle.add(line);
        if (buffer.size() > BUFFER) {
          flush(buffer, targets);
        }
      }
    }
    turtle.end();
    flush(buffer, targets);
  }

  private static void flush(ByteOutput buffer, List<OutputStream> targets) throws IOException {
    for (OutputStream target : targets) {
      buffer.writeTo(target);
    }
    buffer.clear();
  }
}
