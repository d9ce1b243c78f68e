package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;

/** {@code /.well-known/void}: where the data is and how much of what (<a href="https://www.w3.org/TR/void/">VoID</a>). */
public final class VoidDocument implements Endpoint {
  private static final String PATH = "/.well-known/void";

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.RDF);
    if (!ending.path().equals(PATH)) {
      return call.notFound("The description has no such form; take one of .ttl .nt .jsonld .rdf .trig .nq");
    }
    return Answer.of(Resource.of(call, PATH, Form.RDF, Contents.data(() -> call.site().voidDescription()))
        .in(ending.form()));
  }
}
