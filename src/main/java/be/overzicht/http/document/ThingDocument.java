package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;

/** {@code /doc/…}: the document of a thing. */
public final class ThingDocument implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public ThingDocument(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    return ThingAddress.ofDocument(call, call.site().snapshot()::isKnown)
        .map(thing -> Answer.of(document(call, thing)))
        .orElseGet(() -> call.notFound("No thing has this document; look in the lists at /doc"));
  }

  private Resource document(Call call, ThingAddress thing) {
    String iri = thing.iri();
    String path = call.site().uris().link(iri).orElseThrow();
    return Resource.of(call, path, Form.DOCUMENT, Painters.document(call,
            request -> pages.thing(request, iri), () -> call.site().snapshot().describe(iri)))
        .in(thing.form())
        .link(WebLink.of(path.replaceFirst("/doc/", "/id/"), "describes"));
  }
}
