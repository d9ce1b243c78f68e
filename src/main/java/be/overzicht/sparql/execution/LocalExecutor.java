package be.overzicht.sparql.execution;

import be.overzicht.rdf.Uris;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.BudgetedDataset;
import be.overzicht.sparql.engine.BudgetedEngine;
import be.overzicht.store.JenaSnapshot;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Queries over a snapshot in this process, by our engine, each in a transaction of its thread. */
record LocalExecutor(JenaSnapshot snapshot) implements QueryExecutor {
  private static final Context ENGINE = BudgetedEngine.settings();

  static {
    DocumentDescriber.register();
  }

  @Override
  public Uris uris() {
    return snapshot.uris();
  }

  @Override
  public <T> T run(Query query, Budget budget, Function<QueryExec, T> reader) {
    Context context = ENGINE.copy();
    budget.putInto(context);
    DocumentDescriber.use(snapshot, context);
    DatasetGraph dataset = new BudgetedDataset(snapshot.dataset(), budget);
    return Txn.calculateRead(dataset, () -> {
      try (QueryExec execution = QueryExec.dataset(dataset).query(query).context(context).build()) {
        return reader.apply(execution);
      }
    });
  }
}
