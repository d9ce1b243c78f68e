package be.overzicht.release.verify;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.remote.RemoteSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Follows the feed of another Overzicht from its root to its end, and compares what it leads to with its dump. */
final class SiteFeed {
  private static final String FEED = "/feed";
  private static final long MEMORY = 64L << 20;
  private static final String TREE = "https://w3id.org/tree#";
  private static final IRI ROOT = Values.iri(TREE, "RootNode");
  private static final IRI NODE = Values.iri(TREE, "node");

  private final RemoteSite site;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>(List.of(FEED));

  SiteFeed(RemoteSite site) {
    this.site = site;
  }

  /** Compares it with a dump of the union, compressed, whose lines are sorted. */
  Verdict compare(InputStream dump) throws IOException {
    Path scratch = Files.createTempDirectory("overzicht-verify");
    try (LineSorter sorter = new LineSorter(scratch, MEMORY); Lines union = new LineReader(new GZIPInputStream(dump))) {
      replay().writeThings(new StatementLines(sorter));
      try (Lines copy = sorter.sorted()) {
        return LineComparison.compare(copy, union, "the feed of " + site.address() + " against its dump");
      }
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private FeedReplay replay() throws IOException {
    Model root = read(FEED);
    Uris uris = uris(root);
    FeedReplay replay = new FeedReplay(uris);
    RDFHandler members = replay.before(new AbstractRDFHandler() { });
    while (!open.isEmpty()) {
      String path = open.remove();
      if (seen.add(path)) {
        for (Statement statement : path.equals(FEED) ? root : read(path)) {
          members.handleStatement(statement);
          if (statement.getPredicate().equals(NODE)) {
            open.add(uris.path(statement.getObject().stringValue()));
          }
        }
      }
    }
    return replay;
  }

  /** The base that the site publishes for, whatever address it was reached at. */
  private Uris uris(Model page) {
    for (Resource node : page.filter(null, RDF.TYPE, (Value) ROOT).subjects()) {
      if (node.stringValue().endsWith(FEED)) {
        String root = node.stringValue();
        return new Uris(root.substring(0, root.length() - FEED.length()));
      }
    }
    throw new ReleaseException(site.address() + FEED + " describes no root of a feed; give the address of an Overzicht");
  }

  private Model read(String path) throws IOException {
    try (InputStream page = site.get(path + ".nt").body()) {
      return Rio.parse(page, "", RDFFormat.NTRIPLES);
    } catch (RDFParseException broken) {
      throw new ReleaseException(site.address() + path + ".nt is no N-Triples: " + broken.getMessage()
          + "; ask who runs the site", broken);
    }
  }
}
