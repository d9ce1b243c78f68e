package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Uris;
import java.time.Instant;

/**
 * {@code /sitemap.xml}, the list of the parts of the site map, and {@code /sitemap/{part}}: every document of the site with
 * the day it last changed, for search engines (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>).
 */
public final class Sitemap implements Endpoint {
  /** The form of both. */
  public static final Form XML = Form.text("XML", "application/xml", "application/xml", "xml");
  private static final String OPENING = """
      <?xml version="1.0" encoding="UTF-8"?>
      <%s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      """;
  private static final String ENTRY = "  <%s><loc>%s</loc><lastmod>%s</lastmod></%1$s>\n";

  @Override
  public Answer answer(Call call) {
    SitemapParts parts = new SitemapParts(call.site());
    if (call.path().equals("/sitemap.xml")) {
      return Answer.of(Resource.only(call, XML, Contents.text(() -> index(call, parts))));
    }
    String part = call.parameter("part");
    return parts.names().contains(part)
        ? Answer.of(Resource.only(call, XML, Contents.text(() -> part(call, parts, part))))
        : call.notFound("The site map has no such part; begin at /sitemap.xml");
  }

  private static String index(Call call, SitemapParts parts) {
    Uris uris = call.site().uris();
    Instant date = call.site().release().instant();
    StringBuilder xml = new StringBuilder(OPENING.formatted("sitemapindex"));
    parts.names().forEach(name -> xml.append(entry("sitemap", uris.at("/sitemap/" + name), date)));
    return xml.append("</sitemapindex>\n").toString();
  }

  private static String part(Call call, SitemapParts parts, String name) {
    Uris uris = call.site().uris();
    StringBuilder xml = new StringBuilder(OPENING.formatted("urlset"));
    parts.paths(name).forEach((path, date) -> xml.append(entry("url", uris.at(path), date)));
    return xml.append("</urlset>\n").toString();
  }

  private static String entry(String element, String address, Instant date) {
    String text = address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return ENTRY.formatted(element, text, date);
  }
}
