package be.overzicht.sparql.execution;

import be.overzicht.rdf.Uris;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.store.RemoteSnapshot;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** Queries over a snapshot that a service holds, by its engine, each in one request. */
record RemoteExecutor(RemoteSnapshot snapshot) implements QueryExecutor {
  @Override
  public Uris uris() {
    return snapshot.uris();
  }

  @Override
  public <T> T run(Query query, Budget budget, Function<QueryExec, T> reader) {
    return snapshot.read(() -> {
      try (QueryExec execution = new RemoteExecution(query, snapshot, budget)) {
        return reader.apply(execution);
      }
    });
  }
}
