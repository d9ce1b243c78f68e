package be.overzicht.http.site;

import be.overzicht.html.Address;
import be.overzicht.http.document.Painters;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import java.util.List;
import java.util.Map;

/** The page to ask queries on; programs get the description of the service at the same address, from the endpoint. */
public final class EditorPage implements Endpoint {
  private final Pages pages;

  /** Sets up with what draws it. */
  public EditorPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Resource page = Resource.only(call, Form.HTML,
        Painters.page(call, request -> pages.query(request, call.site().release())));
    for (Form form : Form.RDF) {
      Address description = new Address(call.path(), Map.of("format", List.of(form.extension())));
      page = page.link(WebLink.alternate(description.href(), form.mediaType()));
    }
    return Answer.of(page.chosenBy("Accept"));
  }
}
