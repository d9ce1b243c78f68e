package be.overzicht.http.history;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;

/** {@code /id/{concept}/{ref}/{release}}: a version of a thing; its document is elsewhere. */
public final class VersionRedirect implements Endpoint {
  private final Endpoint catalogued = new ThingRedirect();

  @Override
  public Answer answer(Call call) {
    return VersionAddress.find(call)
        .filter(address -> address.form().isEmpty())
        .<Answer>map(address -> Answer.Redirect.seeOther(new Versions(call).path(address.version())))
        .orElseGet(() -> catalogued.answer(call));
  }
}
