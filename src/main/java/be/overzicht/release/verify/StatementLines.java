package be.overzicht.release.verify;

import be.overzicht.rdf.syntax.StatementLine;
import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Turns statements into lines, as the dumps spell them. */
final class StatementLines extends AbstractRDFHandler {
  private final LineSorter sorter;
  private final StatementLine line = new StatementLine();
  private long quads;

  StatementLines(LineSorter sorter) {
    this.sorter = sorter;
  }

  /** Whether a statement came in a named graph. */
  boolean hasGraphs() {
    return quads > 0;
  }

  @Override
  public void handleStatement(Statement statement) {
    quads += statement.getContext() == null ? 0 : 1;
    try {
      sorter.add(line.of(statement, statement.getContext()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
