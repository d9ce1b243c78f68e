package be.overzicht.release.dump;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Puts statements in a named graph on their way to a handler. */
final class InGraph extends AbstractRDFHandler {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFHandler target;
  private final IRI graph;

  InGraph(RDFHandler target, IRI graph) {
    this.target = target;
    this.graph = graph;
  }

  @Override
  public void handleStatement(Statement statement) {
    target.handleStatement(VALUES.createStatement(
        statement.getSubject(), statement.getPredicate(), statement.getObject(), graph));
  }

  @Override
  public void endRDF() {
    target.endRDF();
  }
}
