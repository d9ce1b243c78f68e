package be.overzicht.http.history;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.problem.ProblemDetails;
import java.util.List;

/** Tells that a thing was withdrawn, and where its last version is. */
final class Withdrawn {
  private Withdrawn() {}

  static Answer answer(Call call, String thing) {
    Versions versions = new Versions(call);
    List<ProblemDetails.Option> last = versions.lastWithContent(thing).stream()
        .map(version -> new ProblemDetails.Option(
            versions.path(version), "The last version", Form.HTML.mediaType(), "predecessor-version"))
        .toList();
    return new Answer.Failed(ProblemDetails.of(410, "Gone",
        "This thing was withdrawn; its last version is kept", call.path()).withChoices(last));
  }
}
