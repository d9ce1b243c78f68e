package be.overzicht.http.wire;

import be.overzicht.http.problem.ProblemDetails;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells errors that Jetty finds itself, such as a request that nobody can parse, as any other problem. */
public final class ErrorReplies extends ErrorHandler {
  private static final String ONLY_HTTP_1 = "Only HTTP/1.1 is spoken here; ask again in it";
  private static final Map<Integer, String> REMEDIES = Map.of(
      400, "The request is not HTTP as RFC 9112 has it; check the request line and the header fields",
      404, "Nothing is at this address; begin at /",
      408, "The request did not come in time; send it again without pauses",
      414, "The address is too long; send a long query by POST to /sparql",
      417, "Only 100-continue can be expected; leave the header field Expect out",
      426, ONLY_HTTP_1,
      431, "The header is too long; leave out what is not needed",
      500, "The server failed; try again, and tell the publisher when it stays so",
      503, "The server is busy or stopping; try again in a moment",
      505, ONLY_HTTP_1);

  private final Responder responder;

  /** Sets up with what tells problems. */
  public ErrorReplies(Responder responder) {
    this.responder = responder;
  }

  @Override
  protected void generateResponse(
      Request request, Response response, int code, String message, Throwable cause, Callback callback) {
    if (!response.getHeaders().contains("Access-Control-Allow-Origin")) {
      response.getHeaders().add(RequestGuard.EVERY_ANSWER);
    }
    if (code == HttpStatus.UPGRADE_REQUIRED_426) {
      // as RFC 9110, section 15.5.22 asks
      response.getHeaders().put(HttpHeader.UPGRADE, HttpVersion.HTTP_1_1.asString());
    }
    String remedy = REMEDIES.getOrDefault(code, "The request could not be answered; change it, or begin at /");
    var call = Calls.of(request, responder.sites().get(), Map.of());
    ProblemDetails problem = ProblemDetails.of(code, HttpStatus.getMessage(code), remedy, call.path());
    Sender.send(request, response, callback, responder.replies().problem(call, problem));
  }
}
