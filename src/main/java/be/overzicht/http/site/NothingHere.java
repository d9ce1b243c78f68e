package be.overzicht.http.site;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;

/** Every address that no other route has. */
public final class NothingHere implements Endpoint {
  @Override
  public Answer answer(Call call) {
    return call.notFound("Nothing is at this address; begin at /, or see all addresses at /openapi.json");
  }
}
