package be.overzicht.release.verify;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.DataUnion;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.lines.Lines;
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
      try (Lines copy = members.sorted(); Lines original = DataUnion.of(release)) {
        return LineComparison.compare(copy, original, "the feed in " + file + " against release " + release.name());
      }
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
