package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;

/**
 * {@code /catalog}: the catalogue that harvesters read, which is also the list of all things of the concept dataset; RDF for
 * whoever does not say what it wants.
 */
public final class CatalogDocument implements Endpoint {
  private final Pages pages;
  private final String path;

  /** Sets up with the pages, at this address. */
  public CatalogDocument(Pages pages, String path) {
    this.pages = pages;
    this.path = path;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DATA);
    if (!ending.path().equals(path)) {
      return call.notFound("The catalogue has no such form; take one of .html .ttl .nt .jsonld .rdf .trig .nq");
    }
    return Answer.of(Resource.of(call, path, Form.DATA,
            Contents.of(call, request -> pages.catalog(request, call.site().release()),
                 () -> call.site().catalog().document()))
        .in(ending.form()));
  }
}
