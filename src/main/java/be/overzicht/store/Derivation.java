package be.overzicht.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.Statement;

/**
 * What follows from a snapshot by rules, each a SPARQL CONSTRUCT, once each; {@code build} derives statements with it. Rules
 * do not see what other rules derive.
 */
public final class Derivation {
  private final MemorySnapshot sources;
  private final Graph derived = new GraphMem2Fast();

  /** Nothing yet; relative references in rules resolve against the base of these sources. */
  public Derivation(Snapshot sources) {
    this.sources = memory(sources);
  }

  /**
   * Adds every statement that a rule derives.
   *
   * @param file the rule's file as messages name it
   * @param rule its text
   * @throws StoreException when the text is not a CONSTRUCT query
   */
  public void add(String file, String rule) {
    try (QueryExec execution = QueryExec.dataset(sources.dataset()).query(parse(file, rule)).build()) {
      execution.constructTriples().forEachRemaining(derived::add);
    }
  }

  /** Hands on all derived statements, in no order. */
  public void forEach(Consumer<Statement> receiver) {
    derived.stream().map(Bridge::statement).forEach(receiver);
  }

  /** The sources with what was derived, in a graph of this name; it takes over their graphs: do not ask them any more. */
  public Snapshot in(String graph) {
    return sources.with(graph, derived);
  }

  private static MemorySnapshot memory(Snapshot sources) {
    if (sources instanceof MemorySnapshot memory) {
      return memory;
    }
    throw new StoreException("Rules cannot be run over " + sources.name() + ", which is not in memory; load it there");
  }

  private Query parse(String file, String rule) {
    try {
      Query query = QueryFactory.create(rule, sources.uris().root(), Syntax.syntaxSPARQL_11);
      if (!query.isConstructType()) {
        throw new QueryException("it is not a CONSTRUCT query");
      }
      return query;
    } catch (QueryException e) {
      throw new StoreException(file + " cannot be run: " + e.getMessage() + "; correct the rule", e);
    }
  }
}
