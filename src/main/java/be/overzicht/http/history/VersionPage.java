package be.overzicht.http.history;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.release.history.Version;

/**
 * {@code /doc/{concept}/{ref}/{release}}: what was said of a thing since a release (a memento, RFC 7089). Versions of the
 * dataset and of its files have such addresses as well; these are things of the catalogue.
 */
public final class VersionPage implements Endpoint {
  private final Pages pages;
  private final Endpoint catalogued;

  /** Sets up with the pages. */
  public VersionPage(Pages pages) {
    this.pages = pages;
    this.catalogued = new ThingDocument(pages);
  }

  @Override
  public Answer answer(Call call) {
    return VersionAddress.find(call)
        .map(address -> Answer.of(document(call, address)))
        .orElseGet(() -> catalogued.answer(call));
  }

  private Resource document(Call call, VersionAddress address) {
    Versions versions = new Versions(call);
    Version version = address.version();
    String path = versions.path(version);
    Listing listing = new Listing(versions);
    return Resource.of(call, path, Form.DOCUMENT, Contents.of(call,
            request -> pages.history(request, listing.only(version)), () -> versions.document(version)))
        .in(address.form())
        .kept(CachePolicy.memento(version.instant()))
        .link(WebLink.of(call.site().uris().path(version.iri(call.site().uris())), "describes"))
        .link(WebLink.of(versions.path(version.thing()), "original timegate"))
        .link(versions.timeMap(version.thing()));
  }
}
