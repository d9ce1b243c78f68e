package be.overzicht.http.history;

import be.overzicht.http.document.Painters;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Keeping;
import be.overzicht.http.exchange.Painter;
import be.overzicht.http.exchange.QuickEndpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.page.Pages;
import java.util.List;
import java.util.Optional;

/** {@code /doc/…}: the document of a thing, as it is or, with {@code Accept-Datetime}, as it was. */
public final class ThingDocument implements Endpoint, QuickEndpoint {
  private static final String PATH = "/doc/";
  /** How many statements a document has at most that is made at once: a millisecond's work. */
  private static final int FEW = 500;

  private final Pages pages;

  /** Sets up with the pages. */
  public ThingDocument(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Things things = new Things(call);
    return published(call).or(() -> ThingAddress.ofDocument(call, things::isKnown))
        .map(thing -> answer(call, thing, things.state(thing.iri())))
        .orElseGet(() -> call.notFound("No thing has this document; look in the lists at /doc"));
  }

  /** RDF of a thing that is in memory and has few statements, as it is now. */
  @Override
  public Optional<Answer> quick(Call call) {
    boolean isPast = call.headers().value(TimeGate.ASKED) != null;
    if (!call.path().startsWith(PATH) || isPast || !call.site().snapshot().isInMemory()) {
      return Optional.empty();
    }
    return published(call).filter(thing -> isData(call, thing)).flatMap(thing -> quick(call, thing));
  }

  private static Optional<Answer> quick(Call call, ThingAddress thing) {
    return call.site().snapshot().describe(thing.iri(), FEW).map(description -> Answer.of(document(call, thing,
        (form, language) -> description.document(call.site().prefixes()).bytes(form.rdf().orElseThrow()))));
  }

  private static Optional<ThingAddress> published(Call call) {
    return ThingAddress.ofDocument(call, call.site().snapshot()::isKnown);
  }

  private static boolean isData(Call call, ThingAddress thing) {
    Choice choice = Negotiation.choose(thing.form().map(List::of).orElse(Form.DOCUMENT), call.headers().value("Accept"));
    return choice instanceof Choice.Chosen chosen && !chosen.form().isPage();
  }

  private Answer answer(Call call, ThingAddress thing, Things.State state) {
    if (call.headers().value(TimeGate.ASKED) != null && new Versions(call).areThere(thing.iri())) {
      return TimeGate.answer(call, thing);
    }
    return state == Things.State.WITHDRAWN
        ? Withdrawn.answer(call, thing.iri())
        : Answer.of(document(call, thing, painter(call, thing.iri(), state)));
  }

  private static Resource document(Call call, ThingAddress thing, Painter painter) {
    String iri = thing.iri();
    String path = call.site().uris().link(iri).orElseThrow();
    Resource document = Resource.of(call, path, Form.DOCUMENT, painter)
        .in(thing.form())
        .kept(Keeping.since(call.site().release().instant()).onServer(Keeping.OnServer.PAGES))
        .link(WebLink.of(call.site().uris().path(iri), "describes"));
    Versions versions = new Versions(call);
    return !versions.areThere(iri) ? document
        : document.link(WebLink.of(path, "original timegate"))
            .link(versions.timeMap(iri))
            .chosenBy(TimeGate.ASKED);
  }

  /** What only the catalogue speaks of is shown to people as the catalogue. */
  private Painter painter(Call call, String iri, Things.State state) {
    return state == Things.State.CATALOGUED
        ? Painters.of(call, pages::catalog, () -> call.site().catalog().describe(iri))
        : Painters.document(call, request -> pages.thing(request, iri), () -> call.site().snapshot().describe(iri));
  }
}
