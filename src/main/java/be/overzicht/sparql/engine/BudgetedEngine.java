package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.bound.WatchedAssignments;
import be.overzicht.sparql.engine.bound.WatchedValues;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.util.Context;

/** ARQ's engine with one more step before its optimiser: expressions that could run away are put under the budget. */
public final class BudgetedEngine extends QueryEngineMain {
  private BudgetedEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
    super(query, dataset, input, context);
  }

  private BudgetedEngine(Op op, DatasetGraph dataset, Binding input, Context context) {
    super(op, dataset, input, context);
  }

  /**
   * The settings for all queries: this engine, its executor, no other functions than the standard ones, no property
   * functions, nothing fetched from outside.
   */
  public static Context settings() {
    Context context = ARQ.getContext().copy();
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(new Factory());
    QueryEngineRegistry.set(context, engines);
    QC.setFactory(context, BudgetedExecutor::new);
    StageBuilder.setGenerator(context, new PatternStages());
    context.set(ARQConstants.registryFunctions, StandardFunctions.ALL);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQ.httpServiceAllowed, false);
    return context;
  }

  /** Before the optimiser, because that already computes what is constant; and after it, because it copies. */
  @Override
  protected Op modifyOp(Op op) {
    Budget budget = Budget.of(context);
    BudgetedExpressions expressions = new BudgetedExpressions(budget);
    Op optimised = super.modifyOp(Transformer.transform(new BudgetedOperators(expressions), expressions, op));
    return Transformer.transform(new WatchedAssignments(budget), new WatchedValues(budget), optimised);
  }

  /** Makes engines of this kind. */
  private static final class Factory implements QueryEngineFactory {
    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new BudgetedEngine(query, dataset, input, context).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      return new BudgetedEngine(op, dataset, input, context).getPlan();
    }
  }
}
