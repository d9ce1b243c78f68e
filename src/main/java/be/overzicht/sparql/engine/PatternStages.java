package be.overzicht.sparql.engine;

import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.StageGeneratorGeneric;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;

/** Matches patterns in ARQ's order; very long ones, whose order takes the square of their length to find, as written. */
final class PatternStages extends StageGeneratorGeneric {
  private static final int MOST_ORDERED = 200;

  @Override
  protected QueryIterator execute(
      BasicPattern pattern, ReorderTransformation order, QueryIterator input, ExecutionContext context) {
    return super.execute(pattern, pattern.size() > MOST_ORDERED ? null : order, input, context);
  }
}
