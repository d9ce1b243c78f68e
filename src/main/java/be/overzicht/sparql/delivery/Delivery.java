package be.overzicht.sparql.delivery;

import be.overzicht.sparql.answer.Answer;
import be.overzicht.sparql.budget.Budget;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.util.Callback;

/** Sends answers: whole ones with length, validator and conditions, without holding a thread; long ones as they come. */
public final class Delivery {
  private static final String GZIP = "gzip";

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Instant modified;
  private final String coding;
  private OutputStream flowing;

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

  /** Of the answer to a request; {@code compressed} when the client wants it so. */
  public Delivery(HttpServletRequest request, HttpServletResponse response, Instant modified, boolean compressed) {
    this.request = request;
    this.response = response;
    this.modified = modified;
    this.coding = compressed ? GZIP : "";
  }

  /** The content coding that the client wants; empty for none. */
  public String coding() {
    return coding;
  }

  /** Sends a whole answer, or 304 when the client has it. */
  public void whole(Answer answer) throws IOException {
    head(answer.contentType(), answer.coding(), answer.isRepeatable() ? Caching.REVALIDATED : Caching.NEVER);
    if (answer.isRepeatable()) {
      response.setHeader("ETag", answer.etag());
      if (isKnown(answer.etag())) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.setContentType(null);
        return;
      }
    }
    response.setContentLength(answer.content().length);
    if (!request.getMethod().equals("HEAD")) {
      send(answer.content());
    }
  }

  /** Begins an answer of unknown length, in the coding that the client wants. */
  public OutputStream open(String contentType, Caching caching) throws IOException {
    head(contentType, coding, caching);
    if (request.getProtocol().equals("HTTP/1.1")) {
      response.setHeader("Transfer-Encoding", "chunked");
    }
    OutputStream out = response.getOutputStream();
    flowing = coding.isEmpty() ? out : new GZIPOutputStream(out, 1 << 13, true);
    return flowing;
  }

  /** Ends an answer that was begun, because it is complete. */
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

  private void head(String contentType, String encoding, Caching caching) {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(contentType);
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", caching.control);
    if (caching == Caching.REVALIDATED) {
      response.setHeader("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC)));
    }
    if (!encoding.isEmpty()) {
      response.setHeader("Content-Encoding", encoding);
    }
  }

  private boolean isKnown(String etag) {
    String known = request.getMethod().equals("POST") ? null : request.getHeader("If-None-Match");
    return known != null && Arrays.stream(known.split(","))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
  }

  private void send(byte[] content) throws IOException {
    AsyncContext async = request.startAsync(request, response);
    async.setTimeout(0);
    inner().getHttpOutput().sendContent(ByteBuffer.wrap(content), Callback.from(async::complete, gone -> async.complete()));
  }

  private ServletContextRequest inner() {
    return ServletContextRequest.getServletContextRequest(request);
  }
}
