package be.overzicht.http.dump;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.release.Release;

/** {@code /dumps/{release}}: what can be downloaded of one release, the address that it is cited by. */
public final class ReleasePage implements Endpoint {
  private final Pages pages;
  private final NamedReleases releases;

  /** Sets up with the pages, and with all releases. */
  public ReleasePage(Pages pages, NamedReleases releases) {
    this.pages = pages;
    this.releases = releases;
  }

  @Override
  public Answer answer(Call call) {
    if (NamedReleases.isLatest(call)) {
      Release current = call.site().release();
      return Answer.Redirect.found(current.uris().link(current.uris().dumps(current.name().toString())).orElseThrow());
    }
    return releases.find(call)
        .map(release -> Answer.of(page(call, release)))
        .orElseGet(() -> NamedReleases.unknown(call));
  }

  private Resource page(Call call, Release release) {
    return Resource.only(call, Form.HTML, Contents.page(call, request -> pages.release(request, release)))
        .notOnServer();
  }
}
