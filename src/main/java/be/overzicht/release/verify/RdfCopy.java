package be.overzicht.release.verify;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.thing.DataUnion;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.UnsupportedRDFormatException;

/** Checks an RDF file, in any form: a dump, or what a client gathered by following the feed. */
final class RdfCopy {
  private static final long MEMORY = 64L << 20;

  private final Path file;
  private final Release release;

  RdfCopy(Path file, Release release) {
    this.file = file;
    this.release = release;
  }

  Verdict check() throws IOException {
    Path scratch = Files.createTempDirectory("overzicht-verify");
    try (LineSorter sorter = new LineSorter(scratch, MEMORY)) {
      FeedReplay replay = new FeedReplay(release.uris());
      StatementLines lines = new StatementLines(sorter);
      read(replay.before(lines));
      if (replay.isReplay()) {
        return compareReplay(replay, scratch);
      }
      try (Lines copy = sorter.sorted();
          Lines original = new LineReader(lines.hasGraphs() ? release.quads() : release.triples())) {
        return LineComparison.compare(copy, original, file + " against release " + release.name());
      }
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private Verdict compareReplay(FeedReplay replay, Path scratch) throws IOException {
    try (LineSorter members = new LineSorter(scratch, MEMORY)) {
      replay.writeThings(new StatementLines(members));
      String what = "the feed in " + file + " against release " + release.name();
      if (release.manifest().layout() == Layout.FIRST) {
        return compareFirstLayout(members, what);
      }
      try (Lines copy = members.sorted(); Lines original = new LineReader(release.triples())) {
        return LineComparison.compare(copy, original, what);
      }
    }
  }

  /** The feed of a release of the first layout has the things of tables alone. */
  private Verdict compareFirstLayout(LineSorter members, String what) throws IOException {
    long covered = 0;
    try (Lines data = DataUnion.of(release)) {
      while (data.next() != null) {
        covered++;
      }
    }
    long leftOut = release.manifest().triples() - covered;
    try (Lines copy = members.sorted(); Lines original = DataUnion.of(release)) {
      Verdict verdict = LineComparison.compare(copy, original, what);
      return leftOut == 0 ? verdict : verdict.without(leftOut + " statements of the vocabulary, of concepts and of things"
          + " of others: the feed of this release does not carry them; build once more, and follow the feed");
    }
  }

  private void read(RDFHandler handler) throws IOException {
    String name = file.getFileName().toString();
    RdfFormat format = RdfFormat.ofFileName(name).orElseThrow(() -> new ReleaseException(
        file + " is in no form that is known; give it an ending such as .nt, .ttl or .nq.gz"));
    RDFParser parser = Rio.createParser(format.rio()).setRDFHandler(handler);
    try (InputStream stored = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
      parser.parse(in, release.uris().root());
    } catch (RDFParseException | UnsupportedRDFormatException broken) {
      throw new ReleaseException(file + " cannot be read: " + broken.getMessage() + "; copy it again", broken);
    }
  }
}
