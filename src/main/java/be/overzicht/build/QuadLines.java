package be.overzicht.build;

import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Turns statements into lines of N-Quads in one graph, for the sorter; spelt as the converter spells them. */
final class QuadLines extends AbstractRDFHandler {
  private final LineSorter sorter;
  private final String end;
  private final StringBuilder line = new StringBuilder();

  QuadLines(LineSorter sorter, String graph) {
    this.sorter = sorter;
    this.end = " <" + graph + "> .";
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
      line.append(end);
      sorter.add(line.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
