package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.page.Pages;
import java.util.List;
import java.util.Map;

/** {@code /}: the front page; programs that want RDF are led to the catalogue. */
public final class FrontPage implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public FrontPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Choice choice = Negotiation.choose(Form.DOCUMENT, call.headers().value("Accept"));
    if (choice instanceof Choice.Chosen chosen && !chosen.form().isPage()) {
      return new Answer.Redirect(303, "/catalog", List.of("Accept"), Map.of());
    }
    return Answer.of(Resource.of(call, "/", Form.DOCUMENT, Contents.page(call, pages::front))
        .withoutEndings()
        .link(WebLink.of("/catalog", "describedby"))
        .link(WebLink.of("/openapi.json", "service-desc")));
  }
}
