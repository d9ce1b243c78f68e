package be.overzicht.sparql.engine;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Charges the texts that {@code GROUP_CONCAT} keeps, and refuses to ask other servers. */
final class BudgetedOperators extends TransformCopy {
  private final BudgetedExpressions expressions;

  BudgetedOperators(BudgetedExpressions expressions) {
    this.expressions = expressions;
  }

  @Override
  public Op transform(OpGroup group, Op from) {
    List<ExprAggregator> charged = group.getAggregators().stream().map(this::charged).toList();
    return OpGroup.create(from, group.getGroupVars(), charged);
  }

  /**
   * A service that may fail in silence gives one empty solution
   * (<a href="https://www.w3.org/TR/sparql11-federated-query/#serviceFailure">SPARQL 1.1 Federated Query, section 2.3</a>).
   */
  @Override
  public Op transform(OpService service, Op there) {
    if (!service.getSilent()) {
      throw new ServiceRefused();
    }
    return OpTable.unit();
  }

  private ExprAggregator charged(ExprAggregator aggregate) {
    Aggregator values = aggregate.getAggregator();
    if (values instanceof AggGroupConcat joined) {
      return charged(aggregate, joined.getSeparator());
    }
    return values instanceof AggGroupConcatDistinct joined ? charged(aggregate, joined.getSeparator()) : aggregate;
  }

  private ExprAggregator charged(ExprAggregator aggregate, String separator) {
    Aggregator values = aggregate.getAggregator();
    ExprList held = expressions.held(values.getExprList(), separator == null ? 1 : separator.length());
    return new ExprAggregator(aggregate.getVar(), values.copy(held));
  }
}
