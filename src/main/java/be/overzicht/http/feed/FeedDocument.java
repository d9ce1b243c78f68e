package be.overzicht.http.feed;

import be.overzicht.feed.FeedPage;
import be.overzicht.http.document.Contents;
import be.overzicht.http.document.Ending;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import java.util.Optional;

/** {@code /feed} and {@code /feed/{page}}: the event stream; RDF for whoever does not say what it wants. */
public final class FeedDocument implements Endpoint {
  private static final String ROOT = "/feed";

  private final Pages pages;
  private final Optional<FeedHub> hub;
  private final Outlines outlines = new Outlines();

  /** Sets up with the pages, and the hub that tells of news. */
  public FeedDocument(Pages pages, Optional<FeedHub> hub) {
    this.pages = pages;
    this.hub = hub;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DATA);
    return name(ending.path())
        .flatMap(name -> outlines.find(call, name).map(outline -> Answer.of(document(call, ending, outline))))
        .orElseGet(() -> call.notFound("The feed has no such page; begin at /feed"));
  }

  /** The name of a page: what follows {@code /feed/}; empty for the root. */
  private static Optional<String> name(String path) {
    if (path.equals(ROOT)) {
      return Optional.of("");
    }
    return path.startsWith(ROOT + "/") ? Optional.of(path.substring(ROOT.length() + 1)) : Optional.empty();
  }

  private Resource document(Call call, Ending ending, Outlines.Outline outline) {
    CachePolicy keeping = CachePolicy.since(outline.modified());
    Resource document = Resource.of(call, ending.path(), Form.DATA, Contents.of(call,
            request -> page(call, request, outline.page().get()), () -> outline.page().get().document()))
        .in(ending.form())
        .kept(outline.closed() ? keeping.forEver() : keeping);
    return ending.path().equals(ROOT)
        ? hub.map(known -> known.link(document, call.site().uris().feed())).orElse(document) : document;
  }

  private String page(Call call, PageRequest request, FeedPage page) {
    Site site = call.site();
    return page.name().isEmpty()
        ? pages.changes(request, site.history(), site.feed().newestPage().map(name -> ROOT + "/" + name).orElse(ROOT))
        : pages.feed(request, FeedListings.of(site.feed(), page));
  }
}
