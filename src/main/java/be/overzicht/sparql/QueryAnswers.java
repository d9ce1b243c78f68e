package be.overzicht.sparql;

import be.overzicht.sparql.answer.Answer;
import be.overzicht.sparql.answer.AnswerCache.Key;
import be.overzicht.sparql.answer.AnswerCache;
import be.overzicht.sparql.answer.AnswerWriter;
import be.overzicht.sparql.answer.Body;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.budget.Budgets;
import be.overzicht.sparql.delivery.Delivery.Caching;
import be.overzicht.sparql.delivery.Delivery;
import be.overzicht.sparql.engine.BudgetedEngine;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.sparql.protocol.Heading;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.RequestReader;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.sparql.protocol.ShownAnswer;
import be.overzicht.sparql.syntax.ParsedQuery;
import be.overzicht.store.Snapshot;
import be.overzicht.store.Snapshots;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.util.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests: from the cache, or by running the query under a budget on the snapshot that is current then. */
final class QueryAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(QueryAnswers.class);
  private static final Duration SLOW = Duration.ofSeconds(5);

  private final Snapshots snapshots;
  private final QueryLimits limits;
  private final Outside outside;
  private final Budgets budgets;
  private final Gate gate;
  private final AnswerCache cache;
  private final Clients clients;
  private final FormChoice forms;
  private final Context engine = BudgetedEngine.settings();

  QueryAnswers(Snapshots snapshots, QuerySettings settings, Outside outside, Budgets budgets) {
    this.snapshots = snapshots;
    this.limits = settings.limits();
    this.clients = new Clients(settings.trustedProxies());
    this.outside = outside;
    this.forms = new FormChoice(outside.preferences());
    this.budgets = budgets;
    this.gate = new Gate(limits.running(), limits.perClient());
    this.cache = new AnswerCache(limits.cache());
  }

  /** Sends the answer to a query, or the description of the service when that is asked. */
  void answer(QueryRequest asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Snapshot snapshot = snapshots.current();
    Delivery delivery = new Delivery(request, response, snapshot.instant(), outside.preferences());
    String accept = request.getHeader("Accept");
    Key key = new Key(snapshot.name(), asked, accept == null ? "" : accept, delivery.coding());
    Optional<Answer> known = cache.find(key);
    if (known.isPresent()) {
      delivery.whole(known.get());
      return;
    }
    Task task = new Task(key, snapshot, request, response, delivery);
    Sending sending = asked.isAboutService() ? describe(task) : run(task);
    sending.send();
  }

  /**
   * A query to be run.
   *
   * @param key what is asked, and in which form
   * @param snapshot what answers it
   */
  private record Task(
      Key key, Snapshot snapshot, HttpServletRequest request, HttpServletResponse response, Delivery delivery) {}

  /** Sends an answer, when its query has given back its place and its budget. */
  @FunctionalInterface
  private interface Sending {
    void send() throws IOException;
  }

  private Sending run(Task task) {
    try (Gate.Place place = gate.enter(clients.of(task.request()))) {
      return budgets.spend(limits.spending(), budget -> {
        budget.reader().whenStuck(task.delivery()::abort);
        budget.reader().aroundWaiting(place::lend, place::takeBack);
        Query query = ParsedQuery.parse(task.key().request(), task.snapshot().uris().root(), budget);
        ResultForm form = forms.of(task.key(), ParsedQuery.forms(query));
        Sending sending = form == ResultForm.Page.HTML ? page(task, query, budget) : body(task, query, form, budget);
        if (budget.elapsed().compareTo(SLOW) > 0) {
          LOG.info("A query took {} ms: {}", budget.elapsed().toMillis(), SafeText.of(task.key().request().text()));
        }
        return sending;
      });
    }
  }

  private Sending body(Task task, Query query, ResultForm form, Budget budget) {
    Delivery delivery = task.delivery();
    Heading heading = Heading.of(task.key().request(), form, outside.license());
    Body body = new Body(budget, () -> delivery.open(heading, Caching.of(budget)));
    new AnswerWriter(task.snapshot(), engine).write(query, form, budget, body);
    Optional<Answer> whole = body.whole().map(content -> answer(task.key(), Answer.of(heading, content), budget));
    return whole.<Sending>map(answer -> () -> delivery.whole(answer)).orElse(delivery::end);
  }

  private Sending page(Task task, Query query, Budget budget) {
    AnswerWriter queries = new AnswerWriter(task.snapshot(), engine);
    AnswerPage page = new PageReader(queries, budget).read(query, RequestReader.page(task.request()));
    ShownAnswer shown = new ShownAnswer(task.key().request(), task.snapshot(), page, budget.isRepeatable());
    return () -> outside.show(task.request(), task.response(), shown);
  }

  private Answer answer(Key key, Answer plain, Budget budget) {
    return budget.isRepeatable() ? kept(key, plain) : coded(key, plain).once();
  }

  private Answer kept(Key key, Answer plain) {
    Answer answer = coded(key, plain);
    cache.put(key, answer);
    return answer;
  }

  private static Answer coded(Key key, Answer plain) {
    return key.coding().isEmpty() ? plain : plain.compressed();
  }

  private Sending describe(Task task) {
    ResultForm form = forms.of(task.key(), ResultForm.graphs());
    byte[] description = new ServiceDescription(task.snapshot(), limits).write((ResultForm.Statements) form);
    Heading heading = Heading.of(task.key().request(), form, outside.license());
    Answer answer = kept(task.key(), Answer.of(heading, description));
    return () -> task.delivery().whole(answer);
  }
}
