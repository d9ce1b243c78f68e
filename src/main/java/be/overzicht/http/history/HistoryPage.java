package be.overzicht.http.history;

import be.overzicht.http.document.Contents;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.HistoryListing;
import be.overzicht.http.page.Pages;
import java.util.List;

/** {@code /history/{concept}/{ref}}: what became of a thing, release by release. */
public final class HistoryPage implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public HistoryPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Versions versions = new Versions(call);
    return ThingAddress.find(call, ThingAddress.below(call), iri -> isKnown(call, versions, iri))
        .map(iri -> Answer.of(page(call, new Listing(versions).all(iri))))
        .orElseGet(() -> call.notFound("No thing has this history; look in the lists at /doc"));
  }

  /** What comes from the vocabulary is known and has no versions: its history is a page without any. */
  private static boolean isKnown(Call call, Versions versions, String iri) {
    return call.site().snapshot().isKnown(iri) || versions.areThere(iri);
  }

  private Resource page(Call call, HistoryListing listing) {
    return Resource.of(call, call.path(), List.of(Form.HTML),
        Contents.page(call, request -> pages.history(request, listing))).withoutEndings();
  }
}
