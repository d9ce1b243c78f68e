package be.overzicht.sparql.execution;

import be.overzicht.rdf.Uris;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.store.JenaSnapshot;
import be.overzicht.store.RemoteSnapshot;
import be.overzicht.store.Snapshot;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers queries over one release, wherever its statements are held. */
public interface QueryExecutor {
  /** Over a snapshot; queries run where its statements are. */
  static QueryExecutor over(Snapshot snapshot) {
    return snapshot instanceof RemoteSnapshot remote
        ? new RemoteExecutor(remote) : new LocalExecutor(JenaSnapshot.of(snapshot));
  }

  /** The addresses of the release. */
  Uris uris();

  /** Runs a query, and lets its execution be read before it is closed; throws when the budget is spent. */
  <T> T run(Query query, Budget budget, Function<QueryExec, T> reader);
}
