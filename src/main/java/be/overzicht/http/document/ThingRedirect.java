package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;

/** {@code /id/…}: a thing cannot be sent, its document can. */
public final class ThingRedirect implements Endpoint {
  @Override
  public Answer answer(Call call) {
    return ThingAddress.ofId(call, call.site().snapshot()::isKnown)
        .flatMap(thing -> call.site().uris().link(thing.iri()))
        .<Answer>map(Answer.Redirect::seeOther)
        .orElseGet(() -> call.notFound("No thing has this address; look in the lists at /doc"));
  }
}
