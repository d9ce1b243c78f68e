package be.overzicht.http.feed;

import be.overzicht.feed.FeedEntry;
import be.overzicht.feed.FeedPage;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * {@code /feed.atom}: the newest releases and changes for feed readers (<a
 * href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>).
 */
public final class AtomFeed implements Endpoint {
  /** The form of Atom. */
  public static final Form ATOM = Form.text("Atom", "application/atom+xml", "application/atom+xml", "atom");
  private static final int MOST_RELEASES = 20;

  private final Optional<FeedHub> hub;

  /** Sets up with the hub that tells of news. */
  public AtomFeed(Optional<FeedHub> hub) {
    this.hub = hub;
  }

  @Override
  public Answer answer(Call call) {
    Resource feed = Resource.only(call, ATOM, (form, language) -> write(call));
    return Answer.of(hub.map(known -> known.link(feed, self(call))).orElse(feed));
  }

  private static String self(Call call) {
    return call.site().uris().at(FeedHub.ATOM_PATH);
  }

  private byte[] write(Call call) throws IOException {
    Uris uris = call.site().uris();
    List<AtomWriter.Entry> entries = new ArrayList<>();
    newestReleases(call).forEach(release -> entries.add(entry(call, release)));
    newest(call).forEach(change -> entries.add(entry(call, change)));
    return AtomWriter.write(new AtomWriter.AtomDocument(uris.feed(), "Overzicht: wijzigingen",
        call.site().release().instant(), self(call), uris.at("/feed.html"), hub.map(FeedHub::address), entries));
  }

  /** The members of the newest page and of the one before it, the newest first. */
  private static List<FeedEntry> newest(Call call) throws IOException {
    List<FeedEntry> entries = new ArrayList<>();
    Optional<String> newest = call.site().feed().newestPage();
    if (newest.isPresent()) {
      long last = Long.parseLong(newest.get());
      for (long page = Math.max(0, last - 1); page <= last; page++) {
        call.site().feed().page(Long.toString(page)).map(FeedPage::entries).ifPresent(entries::addAll);
      }
    }
    Collections.reverse(entries);
    return entries;
  }

  private static List<Release> newestReleases(Call call) {
    List<Release> all = call.site().history().releases();
    List<Release> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - MOST_RELEASES), all.size()));
    Collections.reverse(newest);
    return newest;
  }

  private static AtomWriter.Entry entry(Call call, Release release) {
    Uris uris = call.site().uris();
    String name = release.name().toString();
    ChangeCounts changes = release.manifest().changes();
    return new AtomWriter.Entry(uris.version(uris.id("dataset", "overzicht"), name), "Uitgave %s".formatted(name),
        release.instant(), List.of(new AtomWriter.Link("alternate", uris.dumps(name)),
            new AtomWriter.Link("related", uris.dump(name, Layout.PATCH_NAME))), "release",
        "Nieuw: %d, gewijzigd: %d, ingetrokken: %d.".formatted(
            changes.added(), changes.changed(), changes.withdrawn()));
  }

  private static AtomWriter.Entry entry(Call call, FeedEntry change) {
    Uris uris = call.site().uris();
    String name = call.site().snapshot().labels().of(change.thing(), Language.house().tag());
    return new AtomWriter.Entry(change.version(), name, change.instant(),
        List.of(new AtomWriter.Link("alternate", uris.at(uris.link(change.version()).orElseThrow()))), change.change(),
        "%s: %s".formatted(change.change(), name));
  }
}
