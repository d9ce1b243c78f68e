package be.overzicht.http.history;

import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.HttpDate;
import be.overzicht.release.history.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leads from the document of a thing to that of its version of a day (<a
 * href="https://www.rfc-editor.org/rfc/rfc7089#section-4.1.1">RFC 7089, pattern 1.1</a>).
 */
final class TimeGate {
  /** The request header field with the day. */
  static final String ASKED = "Accept-Datetime";

  private TimeGate() {}

  /** The answer for a thing that has versions. */
  static Answer answer(Call call, ThingAddress thing) {
    Optional<Instant> instant = HttpDate.find(call.headers().value(ASKED));
    if (instant.isEmpty()) {
      return new Answer.Failed(ProblemDetails.of(400, "Bad request",
          "Accept-Datetime is not a date; write it like Tue, 01 Dec 2026 12:00:00 GMT", call.path()));
    }
    Versions versions = new Versions(call);
    return redirect(versions, thing, versions.at(thing.iri(), instant.get()).orElseThrow());
  }

  private static Answer redirect(Versions versions, ThingAddress thing, Version version) {
    String ending = thing.form().map(form -> "." + form.extension()).orElse("");
    String links = WebLink.of(versions.path(thing.iri()), "original timegate") + ", " + versions.timeMap(thing.iri());
    return new Answer.Redirect(302, versions.path(version) + ending, List.of(ASKED), Map.of("Link", links));
  }
}
