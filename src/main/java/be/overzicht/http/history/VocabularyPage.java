package be.overzicht.http.history;

import be.overzicht.http.document.Contents;
import be.overzicht.http.document.Ending;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.store.document.VocabularyDocument;

/** {@code /ns/digitalisering}: the vocabulary with all its terms, as it is or, with {@code Accept-Datetime}, as it was. */
public final class VocabularyPage implements Endpoint {
  private static final String PATH = "/ns/digitalisering";

  private final Pages pages;

  /** Sets up with the pages. */
  public VocabularyPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DOCUMENT);
    if (!ending.path().equals(PATH)) {
      return call.notFound("The vocabulary has no such form; take one of .html .ttl .nt .jsonld .rdf .trig .nq");
    }
    Versions versions = new Versions(call);
    ThingAddress vocabulary = new ThingAddress(call.site().uris().ontology(), ending.form());
    boolean hasVersions = versions.areThere(vocabulary.iri());
    if (hasVersions && call.headers().value(TimeGate.ASKED) != null) {
      return TimeGate.answer(call, vocabulary);
    }
    Resource document = Resource.of(call, PATH, Form.DOCUMENT,
            Contents.document(call, pages::vocabulary, () -> VocabularyDocument.of(call.site().snapshot())))
        .in(ending.form())
        .link(WebLink.of("/ns/digitalisering/shapes", "describedby"))
        .link(WebLink.of("/ns/digitalisering/context.jsonld", "http://www.w3.org/ns/json-ld#context"));
    return Answer.of(!hasVersions ? document
        : document.link(WebLink.of(PATH, "original timegate"))
            .link(versions.timeMap(vocabulary.iri()))
            .chosenBy(TimeGate.ASKED));
  }
}
