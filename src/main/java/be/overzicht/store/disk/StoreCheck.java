package be.overzicht.store.disk;

import be.overzicht.rdf.syntax.StatementLine;
import be.overzicht.release.Release;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.lines.Lines;
import be.overzicht.release.verify.LineComparison;
import be.overzicht.release.verify.Verdict;
import be.overzicht.store.Bridge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Compares the store of a release with its master, statement by statement, graph by graph. */
public final class StoreCheck {
  private static final long MEMORY = 64L << 20;

  private StoreCheck() {}

  /**
   * The verdict on the store of a release, if it has one. A store that a server has open, and that of a release whose
   * master was pruned, cannot be compared, which is said.
   *
   * @throws IOException when the master cannot be read
   */
  public static Optional<Verdict> of(Release release) throws IOException {
    StoreFolder folder = StoreFolder.of(release);
    if (!folder.isMade()) {
      return Optional.empty();
    }
    String what = "the store on disk of release " + release.name();
    if (release.isPruned()) {
      return Optional.of(new Verdict(what, List.of()).without("its " + release.manifest().quads()
          + " statements: the dumps to compare them with were pruned; a server makes the store anew when it is removed"));
    }
    try {
      return Optional.of(compare(folder, release, what));
    } catch (DBOpEnvException locked) {
      return Optional.of(new Verdict(what, List.of()).without("its " + release.manifest().quads()
          + " statements: another process has it open (" + locked.getMessage() + "); end the server first"));
    }
  }

  private static Verdict compare(StoreFolder folder, Release release, String what) throws IOException {
    Path scratch = Files.createTempDirectory("overzicht-verify");
    DatasetGraph stored = StoreCaches.connect(folder.statements());
    try (LineSorter sorter = new LineSorter(scratch, MEMORY)) {
      read(stored, sorter);
      try (Lines copy = sorter.sorted(); Lines original = new LineReader(release.quads())) {
        return LineComparison.compare(copy, original, what)
            .without("its list of things, which is made from the same statements");
      }
    } finally {
      TDBInternal.expel(stored);
      Files.deleteIfExists(scratch);
    }
  }

  private static void read(DatasetGraph stored, LineSorter sorter) throws IOException {
    StatementLine line = new StatementLine();
    stored.begin(TxnType.READ);
    try {
      for (Iterator<Quad> quads = stored.find(); quads.hasNext();) {
        Quad quad = quads.next();
        IRI graph = Values.iri(quad.getGraph().getURI());
        sorter.add(line.of(Bridge.statement(KeptTerms.written(quad.asTriple())), graph));
      }
    } finally {
      stored.end();
    }
  }
}
