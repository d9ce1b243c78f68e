package be.overzicht.store.remote;

import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/** Queries that are made as trees. */
final class Selects {
  private Selects() {}

  /** All rows of a pattern in a graph. */
  static Query of(String graph, Triple pattern) {
    ElementTriplesBlock block = new ElementTriplesBlock();
    block.addTriple(pattern);
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.addGraphURI(graph);
    query.setQueryPattern(block);
    return query;
  }
}
