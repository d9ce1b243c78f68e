package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;

/**
 * {@code /robots.txt} (<a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>): crawlers may read everything but
 * what they would make up without end.
 */
public final class Robots implements Endpoint {
  @Override
  public Answer answer(Call call) {
    String text = """
        User-agent: *
        Disallow: /sparql?
        Disallow: /search?

        Sitemap: %s
        """.formatted(call.site().uris().at("/sitemap.xml"));
    return Answer.of(Resource.only(call, Form.TEXT, Contents.text(() -> text)));
  }
}
