package be.overzicht.sparql.engine;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;

/**
 * {@code COUNT} over all matches of one pattern: the graph knows its size, and other patterns are counted without making
 * a row of each match.
 *
 * @param result the variable that gets the number
 * @param pattern the pattern; its variables are all different
 */
record WholeCount(Var result, Triple pattern) {

  /** The count that this grouping comes to, if it is of this simple kind. */
  static Optional<WholeCount> of(OpGroup group) {
    if (!group.getGroupVars().isEmpty() || group.getAggregators().size() != 1
        || !(group.getSubOp() instanceof OpBGP bgp) || bgp.getPattern().size() != 1) {
      return Optional.empty();
    }
    Triple pattern = bgp.getPattern().get(0);
    ExprAggregator count = group.getAggregators().get(0);
    return isSimple(pattern) && countsMatches(count, pattern)
        ? Optional.of(new WholeCount(count.getVar(), pattern))
        : Optional.empty();
  }

  /** The one row of the result. */
  Binding row(Graph graph) {
    return BindingFactory.binding(result, NodeValue.makeInteger(count(graph)).asNode());
  }

  private long count(Graph graph) {
    if (terms(pattern).allMatch(Node::isVariable)) {
      return graph.size();
    }
    long count = 0;
    Iterator<Triple> matches = graph.find(
        any(pattern.getSubject()), any(pattern.getPredicate()), any(pattern.getObject()));
    while (matches.hasNext()) {
      matches.next();
      count++;
    }
    return count;
  }

  private static Node any(Node term) {
    return term.isVariable() ? Node.ANY : term;
  }

  private static boolean isSimple(Triple pattern) {
    List<Node> variables = terms(pattern).filter(Node::isVariable).toList();
    return terms(pattern).noneMatch(Node::isTripleTerm) && variables.size() == variables.stream().distinct().count();
  }

  private static boolean countsMatches(ExprAggregator count, Triple pattern) {
    if (count.getAggregator() instanceof AggCount) {
      return true;
    }
    return count.getAggregator() instanceof AggCountVar one
        && one.getExprList().get(0) instanceof ExprVar counted
        && terms(pattern).anyMatch(counted.asVar()::equals);
  }

  private static Stream<Node> terms(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
