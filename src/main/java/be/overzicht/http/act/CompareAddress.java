package be.overzicht.http.act;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.act.Comparison.Outcome;
import be.overzicht.http.problem.ProblemDetails;
import java.util.List;

/** {@code /vergelijk?i=…&i=…}: two to four initiatives or authorities side by side. */
public final class CompareAddress implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public CompareAddress(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Outcome outcome = pages.comparison(Contents.request(call, call.language()));
    if (outcome instanceof Outcome.Wrong wrong) {
      return new Answer.Failed(ProblemDetails.told(400, "These can't be compared", wrong.reason(), call.path()));
    }
    Resource page = Resource.of(call, call.path(), List.of(Form.HTML), Contents.page(call,
        request -> pages.compare(request, ((Outcome.Found) outcome).comparison()))).withoutEndings();
    return Answer.of(page.with("i", call.query().values().get("i")).notOnServer());
  }
}
