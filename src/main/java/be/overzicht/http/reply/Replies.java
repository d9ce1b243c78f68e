package be.overzicht.http.reply;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Caching;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.problem.ProblemDetails;

/** Turns what an endpoint answered into a reply. */
public final class Replies {
  private final ProblemReplies problems;
  private final ResourceReplies resources;
  private final DownloadReplies downloads;

  /**
   * Sets up.
   *
   * @param page draws a problem for people
   * @param cacheBytes how many bytes of rendered documents to keep
   */
  public Replies(ProblemPage page, long cacheBytes) {
    this.problems = new ProblemReplies(page);
    this.resources = new ResourceReplies(problems, new RenderedCache(cacheBytes));
    this.downloads = new DownloadReplies(problems);
  }

  /** The reply to a call. */
  public Reply of(Call call, Answer answer) {
    if (answer instanceof Answer.Found found) {
      return resources.of(call, found.resource());
    }
    if (answer instanceof Answer.Download download) {
      return downloads.of(call, download.file());
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
