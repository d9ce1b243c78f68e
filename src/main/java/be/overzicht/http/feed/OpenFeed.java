package be.overzicht.http.feed;

import be.overzicht.html.Language;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.act.OpenPage;
import be.overzicht.rdf.Uris;
import be.overzicht.release.history.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** {@code /open.atom}: what one can apply for now, for feed readers; each offer is one entry as long as it is open. */
public final class OpenFeed implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public OpenFeed(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, AtomFeed.ATOM, (form, language) -> write(call)).dated(call.site().shownSince()));
  }

  private byte[] write(Call call) throws IOException {
    Uris uris = call.site().uris();
    Language language = call.chosenLanguage().orElse(Language.house());
    List<AtomWriter.Entry> entries = pages.openNow(Contents.request(call, language)).stream()
        .map(open -> entry(call, open)).toList();
    String title = pages.title(Contents.request(call, language), "open.title");
    return AtomWriter.write(new AtomWriter.AtomDocument(uris.at("/open"), "Overzicht: " + title,
        call.site().shownSince(), uris.at("/open.atom"), uris.at("/open"), entries));
  }

  private static AtomWriter.Entry entry(Call call, OpenPage.Entry open) {
    Uris uris = call.site().uris();
    Instant updated = call.site().history().last(open.iri()).map(Version::instant)
        .orElse(call.site().release().instant());
    String page = uris.at(uris.link(open.initiative()).orElseThrow());
    return new AtomWriter.Entry(open.iri(), open.sentence(), updated,
        List.of(new AtomWriter.Link("alternate", page)), "open", open.sentence());
  }
}
