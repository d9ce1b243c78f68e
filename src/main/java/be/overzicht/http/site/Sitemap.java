package be.overzicht.http.site;

import be.overzicht.http.document.Painters;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Uris;
import java.util.ArrayList;
import java.util.List;

/** {@code /sitemap.xml} (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>): the pages for search engines. */
public final class Sitemap implements Endpoint {
  private static final Form XML = Form.text("XML", "application/xml", "application/xml", "xml");
  private static final List<String> PAGES =
      List.of("/", "/doc", "/data", "/dumps", "/catalog", "/ns/digitalisering", "/sparql", "/feed", "/quality");
  /** The protocol allows 50,000 addresses a file. */
  private static final int MOST = 50_000;

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, XML, Painters.text(() -> sitemap(call))));
  }

  private static String sitemap(Call call) {
    String date = call.site().release().instant().toString();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String address : addresses(call)) {
      xml.append("  <url><loc>").append(escape(address)).append("</loc><lastmod>").append(date)
          .append("</lastmod></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private static List<String> addresses(Call call) {
    Uris uris = call.site().uris();
    List<String> addresses = new ArrayList<>();
    PAGES.forEach(path -> addresses.add(uris.at(path)));
    for (String concept : List.of("initiatief", "bestuurseenheid", "organisatie")) {
      addresses.add(uris.at("/doc/" + concept));
      call.site().snapshot().things(concept).forEach(iri -> addresses.add(uris.at(uris.link(iri).orElseThrow())));
    }
    return addresses.subList(0, Math.min(MOST, addresses.size()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
