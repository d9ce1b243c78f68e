package be.overzicht.http.wire;

import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Reply;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands in front of Javalin and Fuseki: what every answer has is set here, and what no address allows ends here.
 */
public final class RequestGuard extends Handler.Wrapper {
  private static final String SPARQL = "/sparql";
  private static final String RECONCILE = "/reconcile";
  private static final String READING = "GET, HEAD, OPTIONS";
  private static final String SENDING = "GET, HEAD, OPTIONS, POST";
  private static final String QUERYING = "GET, HEAD, OPTIONS, POST, QUERY";
  private static final Set<UriCompliance.Violation> UNREADABLE = Set.of(
      UriCompliance.Violation.BAD_UTF8_ENCODING, UriCompliance.Violation.BAD_PERCENT_ENCODING,
      UriCompliance.Violation.TRUNCATED_UTF8_ENCODING, UriCompliance.Violation.UTF16_ENCODINGS,
      UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS, UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);
  /** What may be the content of a QUERY (<a href="https://www.rfc-editor.org/rfc/rfc10008">RFC 10008</a>). */
  private static final HttpField ACCEPT_QUERY =
      new PreEncodedHttpField("Accept-Query", "application/sparql-query, application/x-www-form-urlencoded");
  /** What every answer has. */
  static final HttpFields EVERY_ANSWER = HttpFields.from(
      new PreEncodedHttpField("Access-Control-Allow-Origin", "*"),
      new PreEncodedHttpField("Access-Control-Expose-Headers", "Accept-Query, Accept-Ranges, Content-Disposition, "
          + "Content-Encoding, Content-Location, Content-Range, ETag, Link, Location, Memento-Datetime, Repr-Digest, "
          + "Retry-After, Vary"),
      new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
      new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"));

  private final Responder responder;

  /** In front of a handler, telling problems like everything else. */
  public RequestGuard(Handler handler, Responder responder) {
    super(handler);
    this.responder = responder;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().add(EVERY_ANSWER);
    request.addHttpStreamWrapper(LengthOfContent::new);
    String method = request.getMethod();
    String allowed = allowed(request);
    if (allowed.equals(QUERYING)) {
      response.getHeaders().add(ACCEPT_QUERY);
    }
    if (request.getHttpURI().hasViolations()) {
      Sender.send(request, response, callback, problem(request, strangePath(request)));
      return true;
    }
    if (method.equals("OPTIONS")) {
      Sender.send(request, response, callback, options(request, allowed));
      return true;
    }
    if (List.of(allowed.split(", ")).contains(method)) {
      return super.handle(request, response, callback);
    }
    Sender.send(request, response, callback, problem(request, ProblemDetails.of(405, "Method not allowed",
        "Nothing can be written here; use one of " + allowed, path(request)).with("Allow", allowed)));
    return true;
  }

  /**
   * Takes the length from a 304, which Jetty gives one of 0: it would be that of the content that is left out (<a
   * href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6">RFC 9110, section 8.6</a>).
   */
  private static final class LengthOfContent extends HttpStream.Wrapper {
    LengthOfContent(HttpStream stream) {
      super(stream);
    }

    @Override
    public void send(
        MetaData.Request request, MetaData.Response response, boolean last, ByteBuffer content, Callback callback) {
      boolean isNotModified = response != null && response.getStatus() == HttpStatus.NOT_MODIFIED_304;
      super.send(request, isNotModified ? withoutLength(response) : response, last, content, callback);
    }

    private static MetaData.Response withoutLength(MetaData.Response response) {
      return new MetaData.Response(response.getStatus(), response.getReason(), response.getHttpVersion(),
          HttpFields.build(response.getHttpFields()).remove(HttpHeader.CONTENT_LENGTH));
    }
  }

  private Reply problem(Request request, ProblemDetails problem) {
    return responder.replies().problem(Calls.of(request, responder.sites().get(), Map.of()), problem);
  }

  private static ProblemDetails strangePath(Request request) {
    boolean unreadable = UNREADABLE.stream().anyMatch(request.getHttpURI()::hasViolation);
    return unreadable
        ? ProblemDetails.of(400, "Bad request",
            "The address has escapes that are not UTF-8, or characters that must be escaped; write it in UTF-8",
            path(request))
        : ProblemDetails.of(404, "Not found",
            "No address here has an escaped slash, dot or percent sign, or an empty step; write the address plainly",
            path(request));
  }

  private static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "*" : path;
  }

  /** The methods that an address takes. */
  private static String allowed(Request request) {
    String path = path(request);
    return path.equals(SPARQL) ? QUERYING : path.equals(RECONCILE) ? SENDING : READING;
  }

  private static Reply options(Request request, String allowed) {
    Reply reply = Reply.empty(204).with("Allow", allowed);
    boolean preflight = request.getHeaders().contains(HttpHeader.ORIGIN)
        && request.getHeaders().contains("Access-Control-Request-Method");
    return !preflight ? reply : reply
        .with("Access-Control-Allow-Methods", allowed)
        .with("Access-Control-Allow-Headers", "*, Accept, Accept-Datetime, Accept-Language, Content-Type, If-Match, "
            + "If-Modified-Since, If-None-Match, If-Range, Range")
        .with("Access-Control-Max-Age", "86400");
  }
}
