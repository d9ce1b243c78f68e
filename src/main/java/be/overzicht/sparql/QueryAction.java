package be.overzicht.sparql;

import be.overzicht.sparql.budget.QueryStopped;
import be.overzicht.sparql.delivery.BrokenConnection;
import be.overzicht.sparql.engine.ServiceRefused;
import be.overzicht.sparql.engine.UnknownFunction;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.RequestReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fuseki's operation "query", made honest: an answer is complete, or it is an error, or the connection breaks. */
final class QueryAction extends ActionService {
  private static final Logger LOG = LoggerFactory.getLogger(QueryAction.class);

  private static final List<String> BEGUN = List.of(
      "Content-Encoding", "Transfer-Encoding", "Last-Modified", "Link");

  private final QueryAnswers answers;
  private final Outside outside;
  private final QueryMetrics metrics;

  QueryAction(QueryAnswers answers, Outside outside, QueryMetrics metrics) {
    this.answers = answers;
    this.outside = outside;
    this.metrics = metrics;
  }

  /** Any method: what is not offered is refused like everything else. */
  @Override
  public void process(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    clear(action.getResponse());
  }

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    long start = System.nanoTime();
    try {
      answer(request, response).ifPresent(problem -> tell(request, response, problem));
    } catch (UncheckedIOException | IOException e) {
      LOG.debug("The client left before its answer was complete", e);
      BrokenConnection.of(request, e);
    } finally {
      metrics.answered(response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private Optional<QueryProblem> answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<QueryRequest> asked = Optional.empty();
    try {
      asked = Optional.of(RequestReader.read(request));
      answers.answer(asked.get(), request, response);
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      return Optional.of(problem(e, request).about(asked.map(QueryRequest::text).filter(text -> !text.isEmpty())));
    }
  }

  private static QueryProblem problem(RuntimeException fault, HttpServletRequest request) {
    if (fault instanceof QueryRefused refused) {
      return refused.problem();
    }
    if (fault instanceof QueryStopped stopped) {
      LOG.info("Stopped a query that {}: {}", stopped.stop().reason(), request.getQueryString() == null
          ? "sent by POST" : SafeText.of(request.getQueryString()));
      return QueryProblem.of(Reason.of(stopped.stop()),
          "It " + stopped.stop().reason() + "; ask for less, or download the data and query it at home.");
    }
    if (fault instanceof ServiceRefused) {
      return QueryProblem.of(Reason.SERVICE, "SERVICE is not offered here; ask the other server yourself.");
    }
    if (fault instanceof UnknownFunction unknown) {
      String meant = unknown.nearest().map(name -> name + "?").orElse("");
      return QueryProblem.of(Reason.FUNCTION, "<" + unknown.function() + "> is not known here"
          + (meant.isEmpty() ? "" : "; do you mean " + meant)
          + (meant.isEmpty() ? "; use the functions of SPARQL, casts of XML Schema, and math: of XPath." : ""),
          "<" + unknown.function() + ">", meant);
    }
    if (fault instanceof QueryException) {
      String words = SafeText.of(String.valueOf(fault.getMessage()));
      return QueryProblem.of(Reason.UNRUNNABLE, words, words);
    }
    LOG.error("A query failed", fault);
    return QueryProblem.of(Reason.FAILED, "The server made a mistake; tell the publisher which query it was.");
  }

  private void tell(HttpServletRequest request, HttpServletResponse response, QueryProblem problem) {
    if (response.isCommitted()) {
      BrokenConnection.of(request, new IOException(problem.title()));
      return;
    }
    response.resetBuffer();
    BEGUN.forEach(header -> response.setHeader(header, null));
    response.setHeader("Cache-Control", "no-store");
    try {
      outside.write(request, response, problem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes back what Fuseki set before it came to this operation. */
  private static void clear(HttpServletResponse response) {
    response.setHeader("Fuseki-Request-Id", null);
    response.setHeader("Server", null);
    response.setHeader("Vary", null);
  }
}
