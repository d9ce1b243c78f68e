package be.overzicht.store;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.Statement;

/** Runs rules of the ontology, each a SPARQL CONSTRUCT, over a dataset; {@code build} derives statements with it. */
public final class ConstructRunner {
  private final DatasetGraph dataset;
  private final String base;

  /** Over this dataset; relative references in rules resolve against {@code base}, which ends with a slash. */
  public ConstructRunner(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * Hands every statement that a rule derives to {@code derived}; the same one may come more than once.
   *
   * @param file the rule's file as messages name it
   * @param rule its text
   * @throws StoreException when the text is not a CONSTRUCT query
   */
  public void run(String file, String rule, Consumer<Statement> derived) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(parse(file, rule)).build()) {
      Iterator<Triple> triples = execution.constructTriples();
      triples.forEachRemaining(triple -> derived.accept(Bridge.statement(triple)));
    }
  }

  private Query parse(String file, String rule) {
    try {
      Query query = QueryFactory.create(rule, base, Syntax.syntaxSPARQL_11);
      if (!query.isConstructType()) {
        throw new QueryException("it is not a CONSTRUCT query");
      }
      return query;
    } catch (QueryException e) {
      throw new StoreException(file + " cannot be run: " + e.getMessage() + "; correct the rule", e);
    }
  }
}
