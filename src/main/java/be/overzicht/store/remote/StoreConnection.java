package be.overzicht.store.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.http.auth.AuthLib;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.update.UpdateRequest;

/**
 * Asks a service by the <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 protocol</a>. An answer is read
 * whole, within a time and a size, before anybody sees of it. After a failure the service is left alone for a moment,
 * so that requests fail at once instead of one after the other.
 */
public final class StoreConnection {
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final long REST_NANOS = Duration.ofSeconds(1).toNanos();
  private static final Set<Integer> PASSING = Set.of(401, 403, 404, 405, 408, 429, 502, 503, 504);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST_REASON = 300;

  private final RemoteService service;
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NEVER).build();
  private final ExecutorService requests = Executors.newCachedThreadPool(work -> {
    Thread thread = new Thread(work, "store");
    thread.setDaemon(true);
    return thread;
  });
  private volatile long mostRows = Long.MAX_VALUE;
  private volatile boolean resting;
  private volatile long restUntil;

  /** Connects to a service when it is first asked. */
  public StoreConnection(RemoteService service) {
    this.service = service;
    service.login().ifPresent(login -> {
      for (URI address : List.of(service.query(), service.update())) {
        AuthEnv.get().registerUsernamePassword(address, login.name(), login.password());
      }
    });
  }

  /** The service. */
  RemoteService service() {
    return service;
  }

  /** The service was found to send no more rows than this. */
  void cutsAt(long rows) {
    mostRows = rows;
  }

  /**
   * The rows of a SELECT.
   *
   * @throws StoreUnavailable when it does not answer in time
   * @throws CutAnswer when it does not send all of them
   * @throws RefusedRequest when it cannot run the query
   */
  public RowSetRewindable select(Query query, Allowance most) {
    RowSetRewindable rows = read(query, most).rowSet().rewindable();
    if (rows.size() >= mostRows) {
      throw new CutAnswer(mostRows);
    }
    return rows;
  }

  /** The answer of an ASK; throws as {@link #select} does. */
  public boolean ask(Query query, Allowance most) {
    return read(query, most).booleanResult();
  }

  /** Runs an update; throws as {@link #select} does. */
  void update(UpdateRequest update) {
    send(service.update(), "update", update.toString(), Allowance.LOADING);
  }

  private QueryExecResult read(Query query, Allowance most) {
    byte[] answer = send(service.query(), "query", query.serialize(), most);
    try {
      return RowSetReader.createReader(ResultSetLang.RS_JSON)
          .readAny(new ByteArrayInputStream(answer), ARQ.getContext());
    } catch (JenaException unread) {
      throw new StoreUnavailable("the store's answer is no SPARQL result: " + unread.getMessage(), unread);
    }
  }

  private byte[] send(URI address, String operation, String text, Allowance most) {
    if (resting && System.nanoTime() - restUntil < 0) {
      throw new StoreUnavailable("the store did not answer a moment ago");
    }
    HttpRequest request = HttpRequest.newBuilder(address).timeout(most.time())
        .header("Content-Type", FORM).header("Accept", "application/sparql-results+json")
        .POST(HttpRequest.BodyPublishers.ofString(
            operation + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))).build();
    Future<byte[]> answer = requests.submit(() -> exchange(request, most.bytes()));
    try {
      byte[] whole = answer.get(most.time().toMillis(), TimeUnit.MILLISECONDS);
      resting = false;
      return whole;
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw resting("the store did not answer in " + most.time().toMillis() + " ms", late);
    } catch (InterruptedException told) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new StoreUnavailable("the request ended", told);
    } catch (ExecutionException failure) {
      throw told(failure.getCause());
    }
  }

  private RuntimeException told(Throwable cause) {
    if (cause instanceof CutAnswer cut) {
      return cut;
    }
    if (cause instanceof RefusedRequest refused) {
      resting = false;
      return refused;
    }
    return resting("the store does not answer: " + cause, cause);
  }

  private StoreUnavailable resting(String message, Throwable cause) {
    restUntil = System.nanoTime() + REST_NANOS;
    resting = true;
    return new StoreUnavailable(message, cause);
  }

  private byte[] exchange(HttpRequest request, long most) throws IOException {
    HttpResponse<InputStream> response =
        AuthLib.authExecute(client, request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      int limit = (int) Math.min(most, Integer.MAX_VALUE - 16L);
      byte[] bytes = body.readNBytes(limit);
      if (PASSING.contains(response.statusCode())) {
        throw new IOException("HTTP " + response.statusCode());
      }
      if (response.statusCode() >= 300) {
        throw new RefusedRequest("HTTP " + response.statusCode() + ": " + start(bytes));
      }
      if (bytes.length == limit && body.read() >= 0) {
        throw new RefusedRequest("the answer has more than " + limit + " bytes");
      }
      response.headers().firstValueAsLong("X-SPARQL-MaxRows").ifPresent(rows -> {
        throw new CutAnswer(rows);
      });
      return bytes;
    }
  }

  private static String start(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    return text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }
}
