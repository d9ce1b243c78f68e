package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;

/** {@code /catalog}: the catalogue that harvesters read; RDF for whoever does not say what it wants. */
public final class CatalogDocument implements Endpoint {
  private static final String PATH = "/catalog";

  private final Pages pages;

  /** Sets up with the pages. */
  public CatalogDocument(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DATA);
    if (!ending.path().equals(PATH)) {
      return call.notFound("The catalogue has no such form; take one of .html .ttl .nt .jsonld .rdf .trig .nq");
    }
    return Answer.of(Resource.of(call, PATH, Form.DATA,
            Painters.of(call, pages::catalog, () -> call.site().catalog().document()))
        .in(ending.form()));
  }
}
