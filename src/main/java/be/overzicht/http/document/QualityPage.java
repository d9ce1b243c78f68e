package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.store.document.QualityDocument;

/** {@code /quality}: how complete the release is, as a page and as measurements. */
public final class QualityPage implements Endpoint {
  private static final String PATH = "/quality";

  private final Pages pages;

  /** Sets up with the pages. */
  public QualityPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DOCUMENT);
    if (!ending.path().equals(PATH)) {
      return call.notFound("The quality report has no such form; take one of .html .ttl .nt .jsonld .rdf .trig .nq");
    }
    return Answer.of(Resource.of(call, PATH, Form.DOCUMENT,
            Contents.document(call, pages::quality, () -> QualityDocument.of(call.site().snapshot())))
        .in(ending.form()));
  }
}
