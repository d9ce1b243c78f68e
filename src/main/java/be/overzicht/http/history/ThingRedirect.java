package be.overzicht.http.history;

import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;

/** {@code /id/…}: a thing cannot be sent, its document can. */
public final class ThingRedirect implements Endpoint {
  @Override
  public Answer answer(Call call) {
    Things things = new Things(call);
    return ThingAddress.ofId(call, things::isKnown)
        .map(thing -> things.state(thing.iri()) == Things.State.WITHDRAWN
            ? Withdrawn.answer(call, thing.iri())
            : Answer.Redirect.seeOther(call.site().uris().link(thing.iri()).orElseThrow()))
        .orElseGet(() -> call.notFound("No thing has this address; look in the lists at /doc"));
  }
}
