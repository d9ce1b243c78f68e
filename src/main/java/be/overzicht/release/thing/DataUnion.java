package be.overzicht.release.thing;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.lines.Quad;
import be.overzicht.release.lines.UnionLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What has versions: the union of the graphs of tables, and of these what is about our things. */
public final class DataUnion {
  private DataUnion() {}

  /** The triples of a release that its versions and the feed hold, sorted. */
  public static Lines of(Release release) throws IOException {
    return of(new LineReader(release.quads()), release.uris());
  }

  /** The same for sorted quads; the vocabulary has versions of its own. */
  public static Lines of(Lines quads, Uris uris) {
    byte[] ontology = ("<" + uris.graph(Layout.ONTOLOGY) + ">").getBytes(StandardCharsets.UTF_8);
    byte[] things = ("<" + uris.at("/id/")).getBytes(StandardCharsets.UTF_8);
    return new UnionLines(quads, quad -> quad.length > things.length
        && Arrays.equals(quad, 0, things.length, things, 0, things.length)
        && !Arrays.equals(Quad.graph(quad), ontology));
  }
}
