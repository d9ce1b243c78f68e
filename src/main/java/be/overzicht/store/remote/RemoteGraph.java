package be.overzicht.store.remote;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A small graph in a store, each pattern of which is a request. */
final class RemoteGraph extends GraphBase {
  private static final Triple ROW = Triple.create(Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));

  private final StoreConnection connection;
  private final String name;

  /** The graph of this name. */
  RemoteGraph(StoreConnection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Triple row = Triple.create(or(pattern.getSubject(), ROW.getSubject()),
        or(pattern.getPredicate(), ROW.getPredicate()), or(pattern.getObject(), ROW.getObject()));
    List<Triple> found = new ArrayList<>();
    connection.select(Selects.of(name, row), Allowance.LOADING)
        .forEachRemaining(binding -> found.add(Substitute.substitute(row, binding)));
    return WrappedIterator.create(found.iterator());
  }

  private static Node or(Node wanted, Node variable) {
    return wanted.isConcrete() ? wanted : variable;
  }
}
