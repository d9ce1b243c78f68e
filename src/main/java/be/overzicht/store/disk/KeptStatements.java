package be.overzicht.store.disk;

import be.overzicht.rdf.Uris;
import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Statements on their way into a store: with terms as it keeps them, and their things noted. */
final class KeptStatements extends StreamRDFWrapper {
  private final Uris uris;
  private final LineSorter things;
  private Node latest = Node.ANY;

  KeptStatements(StreamRDF store, Uris uris, LineSorter things) {
    super(store);
    this.uris = uris;
    this.things = things;
  }

  @Override
  public void quad(Quad quad) {
    Triple triple = Triple.create(quad.getSubject(), quad.getPredicate(), KeptTerms.kept(quad.getObject()));
    super.quad(Quad.create(quad.getGraph(), triple));
    if (!quad.getSubject().equals(latest)) {
      latest = quad.getSubject();
      note(latest);
    }
  }

  private void note(Node subject) {
    if (subject.isURI() && uris.isThing(subject.getURI())) {
      try {
        things.add(subject.getURI().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the things of a release cannot be sorted on disk; see that it has space", e);
      }
    }
  }
}
