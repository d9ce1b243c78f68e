package be.overzicht.http.reply;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Caching;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.problem.ProblemFound;
import be.overzicht.rdf.syntax.Inexpressible;
import java.util.function.BiFunction;

/** Turns what an endpoint answered into a reply. */
public final class Replies {
  private final ProblemReplies problems;
  private final ResourceReplies resources;

  /**
   * Sets up.
   *
   * @param page shows a problem to people, in the language of the call
   * @param cache keeps what is rendered
   */
  public Replies(BiFunction<Call, ProblemDetails, String> page, AnswerCache cache) {
    this.problems = new ProblemReplies(page);
    this.resources = new ResourceReplies(cache);
  }

  /**
   * The reply to a call.
   *
   * @param outlet where it goes when it is so long that it flows before it is all made
   */
  public Reply of(Call call, Answer answer, Outlet outlet) {
    try {
      return settle(call, answer, outlet);
    } catch (ProblemFound found) {
      return problem(call, found.problem());
    } catch (Inexpressible told) {
      return problem(call, ProblemDetails.of(406, "This form cannot hold the document",
          told.getMessage() + "; ask for another form, such as application/n-triples", call.path()));
    }
  }

  private Reply settle(Call call, Answer answer, Outlet outlet) {
    if (answer instanceof Answer.Found found) {
      return resources.of(call, found.resource(), outlet);
    }
    if (answer instanceof Answer.Download download) {
      return DownloadReplies.of(call, download.file());
    }
    if (answer instanceof Answer.Redirect redirect) {
      return redirect(redirect);
    }
    return problem(call, ((Answer.Failed) answer).problem());
  }

  /** The reply that tells a problem. */
  public Reply problem(Call call, ProblemDetails problem) {
    return problems.of(call, problem);
  }

  private static Reply redirect(Answer.Redirect redirect) {
    Reply reply = Reply.empty(redirect.status())
        .with("Location", redirect.location())
        .with("Cache-Control", Caching.REVALIDATE.header())
        .with("Vary", String.join(", ", redirect.vary()));
    for (var field : redirect.headers().entrySet()) {
      reply = reply.with(field.getKey(), field.getValue());
    }
    return reply;
  }
}
