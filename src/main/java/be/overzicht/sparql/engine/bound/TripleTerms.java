package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.budget.Stop;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Which triple terms may be made: those of <a href="https://www.w3.org/TR/rdf12-concepts/#section-triples">RDF 1.2,
 * section 3.1</a>, which have others as their object only, so that they grow by one at each step; and not too deep ones.
 *
 * @param budget refuses deeper ones
 */
record TripleTerms(Budget budget) {
  private static final int DEEPEST = 16;

  NodeValue require(NodeValue made) {
    int depth = 0;
    for (Node term = made.asNode(); term.isTripleTerm(); term = term.getTriple().getObject()) {
      Triple triple = term.getTriple();
      if (!triple.getSubject().isURI() && !triple.getSubject().isBlank() || !triple.getPredicate().isURI()) {
        throw new ExprEvalException("a triple has an IRI or a blank node as its subject, and an IRI as its predicate");
      }
      if (++depth > DEEPEST) {
        budget.stop(Stop.DEPTH);
        budget.check();
      }
    }
    budget.tick();
    return made;
  }
}
