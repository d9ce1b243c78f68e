package be.overzicht.http.page;

import be.overzicht.html.Frame;
import be.overzicht.html.Language;
import be.overzicht.html.PageContent;
import be.overzicht.html.View;
import be.overzicht.html.view.FrontView;
import be.overzicht.html.view.ListView;
import be.overzicht.html.view.ProblemView;
import be.overzicht.html.view.SearchView;
import be.overzicht.http.page.model.Json;
import be.overzicht.rdf.Uris;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Describes the pages that are about the site itself in <a href="https://schema.org/WebPage">schema.org</a> terms, for
 * search engines; things and the dataset describe themselves.
 */
final class PageJsonLd {
  private static final String NAME = "Overzicht";

  private PageJsonLd() {}

  /** What machines read of a page: its own description, or else one of a page of this site; none of a problem. */
  static Frame.Meta of(PageRequest request, PageContent content) {
    Frame.Meta meta = content.meta();
    if (!meta.jsonLd().isEmpty() || content.view() instanceof ProblemView) {
      return meta;
    }
    boolean isFront = content.view() instanceof FrontView;
    Map<String, Object> page = ordered("@context", "https://schema.org", "@type", type(content.view()),
        "name", isFront ? NAME : meta.title(), "description", meta.description());
    if (isFront) {
      page.putAll(site(request.snapshot().uris()));
    } else {
      page.putAll(page(request, request.snapshot().uris()));
    }
    return new Frame.Meta(meta.title(), meta.description(), Json.write(page));
  }

  private static String type(View view) {
    return view instanceof FrontView ? "WebSite" : view instanceof ListView ? "CollectionPage"
        : view instanceof SearchView ? "SearchResultsPage" : "WebPage";
  }

  private static Map<String, Object> site(Uris uris) {
    return ordered("url", uris.root(), "inLanguage", Language.tags(), "potentialAction", ordered(
        "@type", "SearchAction", "target", uris.at("/search?q={q}"), "query-input", "required name=q"));
  }

  private static Map<String, Object> page(PageRequest request, Uris uris) {
    return ordered("url", uris.at(request.address().href()), "inLanguage", request.language().tag(),
        "isPartOf", ordered("@type", "WebSite", "name", NAME, "url", uris.root()));
  }

  /** Names and values in this order: a page that was made again is the same to the last byte. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return ordered;
  }
}
