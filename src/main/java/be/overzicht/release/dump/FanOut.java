package be.overzicht.release.dump;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Hands each statement to several handlers; starting and ending them is left to whoever opened them. */
final class FanOut extends AbstractRDFHandler {
  private final List<RDFHandler> handlers;

  FanOut(List<RDFHandler> handlers) {
    this.handlers = handlers;
  }

  @Override
  public void handleStatement(Statement statement) {
    for (RDFHandler handler : handlers) {
      handler.handleStatement(statement);
    }
  }
}
