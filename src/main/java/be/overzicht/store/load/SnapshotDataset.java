package be.overzicht.store.load;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapZero;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphZero;

/**
 * A dataset that nobody can write to: fixed named graphs, and one more graph as the default.
 *
 * <p>Asking for a graph that is not there gives an empty one and leaves no trace, so that any number of threads may read.
 */
public final class SnapshotDataset extends DatasetGraphCollection {
  private final Graph defaultGraph;
  private final Map<Node, Graph> named;
  private final Transactional transactional;

  /** A dataset over graphs that no longer change. */
  public SnapshotDataset(Graph defaultGraph, Map<Node, ? extends Graph> named) {
    this(defaultGraph, named, TransactionalNull.create());
  }

  /** A dataset over stored graphs that are read in transactions. */
  public SnapshotDataset(Graph defaultGraph, Map<Node, ? extends Graph> named, Transactional transactional) {
    this.transactional = transactional;
    this.defaultGraph = defaultGraph;
    this.named = Collections.unmodifiableMap(named);
  }

  @Override
  public Graph getDefaultGraph() {
    return defaultGraph;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return defaultGraph;
    }
    return named.getOrDefault(name, GraphZero.instance());
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || named.containsKey(name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return named.keySet().iterator();
  }

  @Override
  public long size() {
    return named.size();
  }

  @Override
  public void add(Quad quad) {
    throw new AddDeniedException("A snapshot is read-only");
  }

  @Override
  public void delete(Quad quad) {
    throw new DeleteDeniedException("A snapshot is read-only");
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw new AddDeniedException("A snapshot is read-only");
  }

  @Override
  public void removeGraph(Node name) {
    throw new DeleteDeniedException("A snapshot is read-only");
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapZero.empty;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return false;
  }

  @Override
  public void begin(TxnType type) {
    transactional.begin(type);
  }

  @Override
  public void begin(ReadWrite readWrite) {
    transactional.begin(readWrite);
  }

  @Override
  public boolean promote(Promote mode) {
    return transactional.promote(mode);
  }

  @Override
  public void commit() {
    transactional.commit();
  }

  @Override
  public void abort() {
    transactional.abort();
  }

  @Override
  public void end() {
    transactional.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return transactional.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transactional.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return transactional.isInTransaction();
  }
}
