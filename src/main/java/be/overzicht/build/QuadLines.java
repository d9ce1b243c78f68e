package be.overzicht.build;

import be.overzicht.rdf.syntax.StatementLine;
import be.overzicht.release.lines.LineSorter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Hands statements to the sorter as lines of N-Quads in one graph. */
final class QuadLines extends AbstractRDFHandler {
  private final LineSorter sorter;
  private final IRI graph;
  private final StatementLine line = new StatementLine();

  QuadLines(LineSorter sorter, String graph) {
    this.sorter = sorter;
    this.graph = Values.iri(graph);
  }

  @Override
  public void handleStatement(Statement statement) {
    try {
      sorter.add(line.of(statement, graph));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
