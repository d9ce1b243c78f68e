package be.overzicht.sparql.delivery;

import be.overzicht.sparql.answer.Answer;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.Heading;
import be.overzicht.sparql.protocol.Preferences;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.util.Callback;

/** Sends answers: whole ones with length, validator and conditions, without holding a thread; long ones as they come. */
public final class Delivery {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Instant modified;
  private final Preferences preferences;
  private final String coding;
  private OutputStream flowing = OutputStream.nullOutputStream();

  /** What others may do with an answer. */
  public enum Caching {
    /** Keep it, and ask whether it is still right. */
    REVALIDATED("public, no-cache"),
    /** Forget it. */
    NEVER("no-store");

    private final String control;

    Caching(String control) {
      this.control = control;
    }

    /** For an answer under this budget. */
    public static Caching of(Budget budget) {
      return budget.isRepeatable() ? REVALIDATED : NEVER;
    }
  }

  /** Of the answer to a request, from a release of this instant, as the client prefers it. */
  public Delivery(
      HttpServletRequest request, HttpServletResponse response, Instant modified, Preferences preferences) {
    this.request = request;
    this.response = response;
    this.modified = modified;
    this.preferences = preferences;
    this.coding = preferences.wantsGzip(request) ? Answer.GZIP : "";
  }

  /** The content coding that the client wants; empty for none. */
  public String coding() {
    return coding;
  }

  /**
   * Sends a whole answer, or 304 when the client has it.
   *
   * @throws QueryRefused when the client expects another answer
   */
  public void whole(Answer answer) throws IOException {
    boolean isKnown = answer.isRepeatable() && isKnown(answer.etag());
    head(answer.heading(), answer.isRepeatable() ? Caching.REVALIDATED : Caching.NEVER);
    response.setHeader("ETag", answer.isRepeatable() ? answer.etag() : null);
    if (isKnown) {
      notModified();
      return;
    }
    encoded(answer.coding());
    if (request.getMethod().equals("HEAD")) {
      response.setContentLength(answer.content().length);
    } else {
      send(answer.content());
    }
  }

  /**
   * Begins an answer of unknown length, in the coding that the client wants.
   *
   * @return where its content goes; nothing when the client asked by HEAD, or has it already
   */
  public Optional<OutputStream> open(Heading heading, Caching caching) throws IOException {
    boolean isKnown = caching == Caching.REVALIDATED && isKnown("");
    head(heading, caching);
    if (isKnown) {
      notModified();
      return Optional.empty();
    }
    encoded(coding);
    if (request.getProtocol().equals("HTTP/1.1")) {
      response.setHeader("Transfer-Encoding", "chunked");
    }
    if (request.getMethod().equals("HEAD")) {
      response.flushBuffer();
      return Optional.empty();
    }
    OutputStream out = response.getOutputStream();
    flowing = coding.isEmpty() ? out : new GZIPOutputStream(out, 1 << 13, true);
    return Optional.of(flowing);
  }

  /** Ends an answer that was begun, because nothing of it is left to send. */
  public void end() {
    try {
      flowing.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Breaks the connection of a client that takes too long to read. */
  public void abort() {
    BrokenConnection.of(request, new IOException("The answer was not read in time"));
  }

  private void head(Heading heading, Caching caching) {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(heading.contentType());
    response.setHeader("Link", heading.links());
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", caching.control);
    if (caching == Caching.REVALIDATED) {
      response.setHeader("Last-Modified", preferences.date(modified));
    }
  }

  private void encoded(String encoding) {
    if (!encoding.isEmpty()) {
      response.setHeader("Content-Encoding", encoding);
    }
  }

  private void notModified() {
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.setContentType(null);
  }

  /** Whether the client has the answer; a POST has no conditions. */
  private boolean isKnown(String etag) {
    if (request.getMethod().equals("POST")) {
      return false;
    }
    if (preferences.isUnexpected(request, etag, modified)) {
      throw new QueryRefused(QueryProblem.of(Reason.EXPECTATION,
          "The answer is another one than the request expects; leave If-Match out to get it."));
    }
    return preferences.isKnown(request, etag, modified);
  }

  /** What Jetty takes in whole it counts and sends when the servlet returns; the rest goes on after that. */
  private void send(byte[] content) throws IOException {
    if (content.length <= inner().getConnectionMetaData().getHttpConfiguration().getOutputAggregationSize()) {
      response.getOutputStream().write(content);
      return;
    }
    response.setContentLength(content.length);
    AsyncContext async = request.startAsync(request, response);
    async.setTimeout(0);
    inner().getHttpOutput().sendContent(ByteBuffer.wrap(content), Callback.from(async::complete, gone -> async.complete()));
  }

  private ServletContextRequest inner() {
    return ServletContextRequest.getServletContextRequest(request);
  }
}
