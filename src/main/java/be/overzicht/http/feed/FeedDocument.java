package be.overzicht.http.feed;

import be.overzicht.feed.FeedPage;
import be.overzicht.http.document.Ending;
import be.overzicht.http.document.Painters;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Keeping;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** {@code /feed} and {@code /feed/{page}}: the event stream; RDF for whoever does not say what it wants. */
public final class FeedDocument implements Endpoint {
  private static final String ROOT = "/feed";

  private final Pages pages;

  /** Sets up with the pages. */
  public FeedDocument(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DATA);
    return page(call, ending.path())
        .map(page -> Answer.of(document(call, ending, page)))
        .orElseGet(() -> call.notFound("The feed has no such page; begin at /feed"));
  }

  private static Optional<FeedPage> page(Call call, String path) {
    if (path.equals(ROOT)) {
      return Optional.of(call.site().feed().root());
    }
    return path.startsWith(ROOT + "/") ? page(call.site().feed(), path.substring(ROOT.length() + 1)) : Optional.empty();
  }

  private static Optional<FeedPage> page(be.overzicht.feed.Feed feed, String name) {
    try {
      return feed.page(name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Resource document(Call call, Ending ending, FeedPage page) {
    Keeping keeping = Keeping.since(page.modified());
    return Resource.of(call, ending.path(), Form.DATA, Painters.of(call,
            request -> pages.feed(request, FeedListings.of(call.site().feed(), page)), page::document))
        .in(ending.form())
        .kept(page.isClosed() ? keeping.forEver() : keeping);
  }
}
