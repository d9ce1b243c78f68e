package be.overzicht.sparql;

import be.overzicht.sparql.Delivery.Caching;
import be.overzicht.sparql.answer.Answer;
import be.overzicht.sparql.answer.AnswerCache;
import be.overzicht.sparql.answer.AnswerCache.Key;
import be.overzicht.sparql.answer.AnswerWriter;
import be.overzicht.sparql.answer.Body;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.BudgetedEngine;
import be.overzicht.sparql.budget.Budgets;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.ParsedQuery;
import be.overzicht.sparql.protocol.QueryProblem;
import be.overzicht.sparql.protocol.QueryRefused;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.RequestReader;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.sparql.protocol.ShownAnswer;
import be.overzicht.store.Snapshot;
import be.overzicht.store.Snapshots;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final Context engine = BudgetedEngine.settings();

  QueryAnswers(Snapshots snapshots, QuerySettings settings, Outside outside, Budgets budgets) {
    this.snapshots = snapshots;
    this.limits = settings.limits();
    this.clients = new Clients(settings.trustedProxies());
    this.outside = outside;
    this.budgets = budgets;
    this.gate = new Gate(limits.running(), limits.perClient());
    this.cache = new AnswerCache(limits.cache());
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Snapshot snapshot = snapshots.current();
    Delivery delivery = new Delivery(request, response, snapshot.instant(), outside.wantsGzip(request));
    Optional<QueryRequest> asked = RequestReader.read(request);
    if (asked.isEmpty()) {
      describe(request, snapshot, delivery);
      return;
    }
    String accept = request.getHeader("Accept");
    Key key = new Key(snapshot.name(), asked.get(), accept == null ? "" : accept, delivery.coding());
    Optional<Answer> known = cache.find(key);
    if (known.isPresent()) {
      delivery.whole(known.get());
      return;
    }
    Query query = ParsedQuery.parse(key.request(), snapshot.uris().root());
    Task task = new Task(key, snapshot, query, form(key.request(), ParsedQuery.forms(query), accept));
    if (task.form() == ResultForm.Page.HTML) {
      outside.show(request, response, page(task, request));
    } else {
      run(task, request, delivery);
    }
  }

  private void run(Task task, HttpServletRequest request, Delivery delivery) throws IOException {
    ResultForm form = task.form();
    Optional<Answer> answer;
    try (Gate.Place place = gate.enter(clients.of(request))) {
      answer = budgets.spend(limits.spending(), budget -> {
        budget.whenStuck(delivery::abort);
        Body body = new Body(budget, () -> delivery.open(form.contentType(), Caching.of(budget)));
        new AnswerWriter(task.snapshot(), engine).write(task.query(), form, budget, body);
        tellSlow(task, budget);
        return body.whole().map(content -> keep(task.key(), Answer.of(form.contentType(), content), budget));
      });
    }
    if (answer.isPresent()) {
      delivery.whole(answer.get());
    } else {
      delivery.end();
    }
  }

  private ShownAnswer page(Task task, HttpServletRequest request) {
    try (Gate.Place place = gate.enter(clients.of(request))) {
      return budgets.spend(limits.spending(), budget -> {
        AnswerWriter queries = new AnswerWriter(task.snapshot(), engine);
        AnswerPage page = new PageReader(queries, budget).read(task.query(), RequestReader.page(request));
        tellSlow(task, budget);
        return new ShownAnswer(task.key().request(), task.snapshot(), page, budget.isRepeatable());
      });
    }
  }

  /** A query to be run. */
  private record Task(Key key, Snapshot snapshot, Query query, ResultForm form) {}

  private static void tellSlow(Task task, Budget budget) {
    if (budget.elapsed().compareTo(SLOW) > 0) {
      LOG.info("A query took {} ms: {}", budget.elapsed().toMillis(), SafeText.of(task.key().request().text()));
    }
  }

  private Answer keep(Key key, Answer plain, Budget budget) {
    Answer answer = key.coding().isEmpty() ? plain : plain.compressed();
    if (!budget.isRepeatable()) {
      return answer.once();
    }
    cache.put(key, answer);
    return answer;
  }

  private void describe(HttpServletRequest request, Snapshot snapshot, Delivery delivery) throws IOException {
    ResultForm form = choose(ResultForm.graphs(), request.getHeader("Accept"));
    byte[] description = new ServiceDescription(snapshot, limits).write((ResultForm.Statements) form);
    delivery.whole(Answer.of(form.contentType(), description));
  }

  private ResultForm form(QueryRequest asked, List<ResultForm> offered, String accept) {
    if (asked.format().isEmpty()) {
      return choose(offered, accept);
    }
    return offered.stream()
        .filter(form -> form.isCalled(asked.format().get()))
        .findFirst()
        .orElseThrow(() -> notAcceptable(offered));
  }

  private ResultForm choose(List<ResultForm> offered, String accept) {
    return outside.choose(offered, accept).orElseThrow(() -> notAcceptable(offered));
  }

  private static QueryRefused notAcceptable(List<ResultForm> offered) {
    String types = offered.stream().map(form -> form.mediaTypes().get(0)).collect(Collectors.joining(", "));
    return new QueryRefused(QueryProblem.of(406, "No such form",
        "The answer to this query can have these forms: " + types + "."));
  }
}
