package be.overzicht.http.history;

import be.overzicht.http.document.Contents;
import be.overzicht.http.document.Ending;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.rdf.RdfFormat;
import java.util.List;

/** {@code /doc/…}: the document of a thing, as it is or, with {@code Accept-Datetime}, as it was. */
public final class ThingDocument implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public ThingDocument(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Things things = new Things(call);
    return ThingAddress.ofDocument(call, things::isKnown)
        .map(thing -> answer(call, thing, things.state(thing.iri())))
        .orElseGet(() -> plainJson(call, things));
  }

  /** The JSON of one thing is its JSON-LD, whose names are short; its address is that of the JSON-LD. */
  private static Answer plainJson(Call call, Things things) {
    Ending ending = Ending.of(ThingAddress.below(call), List.of(Form.JSON));
    return ending.form().flatMap(json -> ThingAddress.find(call, ending.path(), things::isKnown))
        .<Answer>map(iri -> Answer.Redirect.moved(
            call.site().uris().link(iri).orElseThrow() + "." + RdfFormat.JSONLD.extension()))
        .orElseGet(() -> call.notFound("No thing has this document; look in the lists at /doc"));
  }

  private Answer answer(Call call, ThingAddress thing, Things.State state) {
    if (call.headers().value(TimeGate.ASKED) != null && new Versions(call).areThere(thing.iri())) {
      return TimeGate.answer(call, thing);
    }
    return state == Things.State.WITHDRAWN
        ? Withdrawn.answer(call, thing.iri())
        : Answer.of(document(call, thing, content(call, thing.iri(), state)));
  }

  /** The document in the forms of its address, and what it is linked to. */
  static Resource document(Call call, ThingAddress thing, Content.Whole content) {
    String iri = thing.iri();
    String path = call.site().uris().link(iri).orElseThrow();
    Resource document = Resource.of(call, path, Form.DOCUMENT, content)
        .in(thing.form())
        .link(WebLink.of(call.site().uris().path(iri), "describes"));
    Versions versions = new Versions(call);
    return !versions.areThere(iri) ? document
        : document.link(WebLink.of(path, "original timegate"))
            .link(versions.timeMap(iri))
            .chosenBy(TimeGate.ASKED);
  }

  /** What only the catalogue speaks of is shown to people as the catalogue. */
  private Content.Whole content(Call call, String iri, Things.State state) {
    return state == Things.State.CATALOGUED
        ? Contents.of(call, request -> pages.catalog(request, call.site().release()),
            () -> call.site().catalog().describe(iri))
        : Contents.document(call, request -> pages.thing(request, iri), () -> call.site().snapshot().describe(iri));
  }
}
