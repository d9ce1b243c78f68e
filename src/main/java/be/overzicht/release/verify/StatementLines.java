package be.overzicht.release.verify;

import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Turns statements into lines, as the dumps spell them. */
final class StatementLines extends AbstractRDFHandler {
  private final LineSorter sorter;
  private final StringBuilder line = new StringBuilder();
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
    line.setLength(0);
    try {
      NTriplesUtil.append(statement.getSubject(), line);
      line.append(' ');
      NTriplesUtil.append(statement.getPredicate(), line);
      line.append(' ');
      NTriplesUtil.append(statement.getObject(), line, true, false);
      if (statement.getContext() != null) {
        quads++;
        line.append(' ');
        NTriplesUtil.append(statement.getContext(), line);
      }
      sorter.add(line.append(" .").toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
