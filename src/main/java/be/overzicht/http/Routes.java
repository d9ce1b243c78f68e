package be.overzicht.http;

import be.overzicht.html.Assets;
import be.overzicht.http.document.ThingDocument;
import be.overzicht.http.document.ThingRedirect;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.http.route.RouteTable;
import be.overzicht.http.site.FrontPage;
import java.util.List;

/** Every address of the site. */
final class Routes {
  private static final List<Form> LEADS_ELSEWHERE = List.of();

  private Routes() {}

  static RouteTable table(Pages pages, Assets assets) {
    RouteTable table = new RouteTable();
    table.add("/", "The front page; an RDF Accept is led to the catalogue", List.of(Form.HTML), new FrontPage(pages));
    things(table, pages);
    return table;
  }

  private static void things(RouteTable table, Pages pages) {
    ThingRedirect redirect = new ThingRedirect();
    table.add("/id/concept/{scheme}/{code}", "A concept; its document is elsewhere", LEADS_ELSEWHERE, redirect);
    table.add("/id/{concept}/{ref}", "A thing; its document is elsewhere", LEADS_ELSEWHERE, redirect);
    ThingDocument document = new ThingDocument(pages);
    table.add("/doc/concept/{scheme}/{code}", "The document of a concept", Form.DOCUMENT, document);
    table.add("/doc/{concept}/{ref}", "The document of a thing", Form.DOCUMENT, document);
  }
}
