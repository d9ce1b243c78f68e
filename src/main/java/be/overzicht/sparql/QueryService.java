package be.overzicht.sparql;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.budget.Budgets;
import be.overzicht.sparql.budget.QueryStopped;
import be.overzicht.sparql.engine.ServiceRefused;
import be.overzicht.sparql.engine.UnknownFunction;
import be.overzicht.sparql.execution.QueryExecutor;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.sparql.syntax.ParsedQuery;
import be.overzicht.store.Snapshot;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs queries over snapshots: each in its place among the others, and under a budget. */
public final class QueryService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QueryService.class);
  private static final Duration SLOW = Duration.ofSeconds(5);

  private final QueryLimits limits;
  private final Budgets budgets;
  private final QueryAdmission admission;
  private final Clients clients;

  /**
   * A service with these limits.
   *
   * @param stuck hears how many queries go on long after their limit, again and again while there are some
   */
  public QueryService(QuerySettings settings, IntConsumer stuck) {
    this.limits = settings.limits();
    this.clients = new Clients(settings.trustedProxies());
    this.budgets = new Budgets(limits.sharedMemory(), longRunning(), stuck);
    this.admission = new QueryAdmission(limits.running(), limits.perClient(), budgets::stuck);
  }

  /** One processor stays free for short queries and pages, where there is more than one. */
  private static int longRunning() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  /**
   * Who asks.
   *
   * @param address where the request came from
   * @param forwarded whom proxies say that they ask for, if they do
   * @param breakOff ends the connection when the client does not read the answer in time
   */
  public record Client(String address, Optional<String> forwarded, Runnable breakOff) {}

  /**
   * Reads a query, and lets it be run while it has its place and its budget.
   *
   * @throws QueryRefused when it is not answered
   */
  public <T> T run(QueryRequest asked, Snapshot snapshot, Client client, Function<PreparedQuery, T> reader) {
    try (QueryAdmission.Permit place = admission.enter(clients.of(client.address(), client.forwarded()))) {
      return budgets.spend(limits.spending(), budget -> {
        budget.whenStuck(() -> giveUp(asked, place, client));
        budget.reader().whenStuck(client.breakOff());
        budget.reader().aroundWaiting(place::lend, place::takeBack);
        T answer = reader.apply(prepare(asked, snapshot, budget));
        if (budget.elapsed().compareTo(SLOW) > 0) {
          LOG.info("A query took {} ms: {}", budget.elapsed().toMillis(), SafeText.of(asked.text()));
        }
        return answer;
      });
    } catch (QueryRefused refused) {
      throw new QueryRefused(refused.problem().about(Optional.of(asked.text())));
    } catch (QueryStopped stopped) {
      LOG.info("Stopped a query that {}: {}", stopped.stop().reason(), SafeText.of(asked.text()));
      throw refused(asked, QueryProblem.of(Reason.of(stopped.stop()),
          "It " + stopped.stop().reason() + "; ask for less, or download the data and query it at home."));
    } catch (ServiceRefused service) {
      throw refused(asked, QueryProblem.of(Reason.SERVICE, "SERVICE is not offered here; ask the other server yourself."));
    } catch (UnknownFunction unknown) {
      throw refused(asked, problem(unknown));
    } catch (QueryException fault) {
      String words = SafeText.of(String.valueOf(fault.getMessage()));
      throw refused(asked, QueryProblem.of(Reason.UNRUNNABLE, words, words));
    }
  }

  /** Lets a query go that does not end: its place is free, its client is told, and its thread is lost until it ends. */
  private void giveUp(QueryRequest asked, QueryAdmission.Permit place, Client client) {
    LOG.error("A query does not end at its limit of {} s, and keeps a thread busy; tell the makers of the program: {}",
        limits.time().toSeconds(), SafeText.of(asked.text()));
    place.close();
    client.breakOff().run();
  }

  private PreparedQuery prepare(QueryRequest asked, Snapshot snapshot, Budget budget) {
    Query query = ParsedQuery.parse(asked, snapshot.uris().root(), budget);
    return new PreparedQuery(query, budget, QueryExecutor.over(snapshot));
  }

  private static QueryProblem problem(UnknownFunction unknown) {
    String meant = unknown.nearest().map(name -> name + "?").orElse("");
    String remedy = meant.isEmpty()
        ? "; use the functions of SPARQL, casts of XML Schema, and math: of XPath." : "; do you mean " + meant;
    return QueryProblem.of(Reason.FUNCTION, "<" + unknown.function() + "> is not known here" + remedy,
        "<" + unknown.function() + ">", meant);
  }

  private static QueryRefused refused(QueryRequest asked, QueryProblem problem) {
    return new QueryRefused(problem.about(Optional.of(asked.text())));
  }

  /** The description of the service over a snapshot, in one form of RDF. */
  public byte[] describe(Snapshot snapshot, ResultForm.Statements form) {
    return new ServiceDescription(snapshot, limits).write(form);
  }

  /** How many queries run now. */
  public int running() {
    return budgets.running().size();
  }

  /** How many queries go on long after their limit. */
  public int stuck() {
    return budgets.stuck();
  }

  @Override
  public void close() {
    budgets.close();
  }
}
