package be.overzicht.sparql.execution;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.budget.Stop;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.store.RemoteSnapshot;
import be.overzicht.store.remote.Allowance;
import be.overzicht.store.remote.CutAnswer;
import be.overzicht.store.remote.RefusedRequest;
import be.overzicht.store.remote.StoreUnavailable;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One query in a store. Rows and truths are asked there; statements are made here of the rows of their pattern, and
 * documents by the rule of all documents of the copy here, so that they do not depend on the store.
 */
final class RemoteExecution implements QueryExec {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteExecution.class);
  private static final long BYTES_OF_ROW = 200;

  private final Query query;
  private final RemoteSnapshot snapshot;
  private final Budget budget;
  private boolean closed;

  RemoteExecution(Query query, RemoteSnapshot snapshot, Budget budget) {
    this.query = query;
    this.snapshot = snapshot;
    this.budget = budget;
  }

  @Override
  public RowSet select() {
    return rows(query);
  }

  @Override
  public boolean ask() {
    return asked(query, snapshot.store().connection()::ask);
  }

  private RowSet rows(Query wanted) {
    RowSetRewindable rows = asked(wanted, snapshot.store().connection()::select);
    budget.hold(rows.size() * BYTES_OF_ROW);
    return rows;
  }

  private <T> T asked(Query wanted, BiFunction<Query, Allowance, T> request) {
    Query held = new HeldNames(snapshot.store().graphs(), budget).of(wanted);
    try {
      return request.apply(held, new Allowance(budget.timeLeft(), budget.memoryLeft()));
    } catch (RefusedRequest refused) {
      throw new QueryException("The store cannot run it: " + refused.getMessage(), refused);
    } catch (CutAnswer cut) {
      throw new QueryRefused(QueryProblem.of(Reason.CUT, "The store that holds the data sends no more than "
          + cut.rows() + " rows; ask for fewer, or download the data and query it at home.", cut.rows()));
    } catch (StoreUnavailable silent) {
      budget.check();
      LOG.warn("A query was not answered: {}", silent.getMessage());
      throw new QueryRefused(QueryProblem.of(Reason.STORE,
          "The store that holds the data does not answer; try again in a moment.").retryAfter(StoreUnavailable.RETRY));
    }
  }

  @Override
  public Iterator<Triple> constructTriples() {
    List<Triple> template = query.getConstructTemplate().getTriples();
    Set<Var> variables = new LinkedHashSet<>();
    template.forEach(triple -> Vars.addVarsFromTriple(variables, triple));
    return TemplateLib.calcTriples(template, rows(selecting(variables)));
  }

  /** The same pattern, of which these columns are asked; one that has no columns still has rows. */
  private Query selecting(Set<Var> columns) {
    Query rows = QueryTransformOps.shallowCopy(query);
    rows.setQuerySelectType();
    rows.setQueryResultStar(false);
    rows.getProject().clear();
    columns.forEach(rows::addResultVar);
    if (columns.isEmpty()) {
      rows.addResultVar("row", NodeValue.makeInteger(1));
    }
    return rows;
  }

  @Override
  public Iterator<Triple> describeTriples() {
    Graph asked = query.hasDatasetDescription()
        ? DynamicDatasets.dynamicDataset(DatasetDescription.create(query), snapshot.dataset(), false).getDefaultGraph()
        : snapshot.union();
    Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() != null) {
      Set<Var> columns = new LinkedHashSet<>(query.getProjectVars());
      for (Iterator<Binding> rows = rows(selecting(columns)); rows.hasNext();) {
        Binding row = rows.next();
        budget.tick();
        columns.stream().map(row::get).filter(thing -> thing != null && thing.isURI()).forEach(things::add);
      }
    }
    return Iter.distinct(things.stream().flatMap(thing -> document(thing, asked)).iterator());
  }

  private Stream<Triple> document(Node thing, Graph asked) {
    budget.check();
    return snapshot.describe(thing.getURI(), asked).stream();
  }

  @Override
  public Query getQuery() {
    return query;
  }

  @Override
  public String getQueryString() {
    return query.toString();
  }

  @Override
  public DatasetGraph getDataset() {
    return snapshot.dataset();
  }

  @Override
  public Context getContext() {
    return new Context();
  }

  @Override
  public Graph construct(Graph graph) {
    constructTriples().forEachRemaining(graph::add);
    return graph;
  }

  @Override
  public Graph describe(Graph graph) {
    describeTriples().forEachRemaining(graph::add);
    return graph;
  }

  @Override
  public Iterator<Quad> constructQuads() {
    throw notSparql11();
  }

  @Override
  public DatasetGraph constructDataset(DatasetGraph dataset) {
    throw notSparql11();
  }

  @Override
  public JsonArray execJson() {
    throw notSparql11();
  }

  @Override
  public Iterator<JsonObject> execJsonItems() {
    throw notSparql11();
  }

  private static UnsupportedOperationException notSparql11() {
    return new UnsupportedOperationException("an extension of ARQ, which the parser does not let through");
  }

  @Override
  public void abort() {
    budget.stop(Stop.TIME);
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
