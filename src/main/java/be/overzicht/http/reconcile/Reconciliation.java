package be.overzicht.http.reconcile;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Query;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reconcile.match.Candidates;
import be.overzicht.http.reconcile.match.Misread;
import be.overzicht.http.reconcile.match.ReconcileQuery;
import be.overzicht.http.reconcile.match.Sent;
import be.overzicht.http.reconcile.match.TypeList;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /reconcile}: the manifest of the service, batches of queries, and data extension, by GET or in a form
 * (<a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation Service API
 * 0.2</a>).
 */
public final class Reconciliation implements Endpoint {
  private static final String QUERIES = "queries";
  private static final String EXTEND = "extend";

  @Override
  public Answer answer(Call call) {
    Query parameters = call.query();
    if (call.message().method().equals("POST")) {
      Optional<Query> form = SentForm.read(call.message());
      if (form.isEmpty()) {
        return new Answer.Failed(ProblemDetails.of(415, "Not a form", "Send queries= or extend= as "
            + SentForm.TYPE + " of at most a megabyte", call.path()));
      }
      parameters = form.get();
    }
    Optional<String> queries = parameters.first(QUERIES);
    Optional<String> extend = parameters.first(EXTEND);
    if (queries.isPresent() && extend.isPresent() || queries.isEmpty() && extend.isEmpty()
        && call.message().method().equals("POST")) {
      return ReconcileAnswer.wrong(call, 400, "Send one of queries= and extend=");
    }
    return ReconcileAnswer.of(call, reading -> queries.map(batch -> answer(reading, Sent.object(QUERIES, batch)))
        .or(() -> extend.map(asked -> new Extension(reading).answer(Sent.object(EXTEND, asked))))
        .orElseGet(() -> Manifest.of(reading)));
  }

  private static Map<String, Object> answer(Reading reading, JsonNode batch) {
    if (batch.size() > Manifest.BATCH) {
      throw new Misread(413, "a batch may have " + Manifest.BATCH + " queries, this one has " + batch.size());
    }
    TypeList types = new TypeList(reading);
    Candidates candidates = new Candidates(reading);
    EntityJson json = new EntityJson(reading, types);
    Map<String, Object> results = new LinkedHashMap<>();
    batch.fields().forEachRemaining(entry -> {
      ReconcileQuery query = ReconcileQuery.read(entry.getKey(), entry.getValue(), types);
      List<Map<String, Object>> result = candidates.of(query).stream().limit(query.limit()).map(json::candidate).toList();
      results.put(entry.getKey(), Map.of("result", result));
    });
    return results;
  }
}
