package be.overzicht.http.history;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.http.document.Contents;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.feed.AtomFeed;
import be.overzicht.http.feed.AtomWriter;
import be.overzicht.http.page.HistoryListing;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.act.ChangeSentences.Change;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.release.history.Version;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code /doc/{concept}/{ref}.atom} and {@code /doc/{concept}.atom}: the changes of a thing, or of what a list chooses, in
 * sentences, the newest first; {@code since=} leaves out what was known before. What is no feed goes on to the document.
 */
public final class ChangeFeed implements Endpoint {
  private static final String ENDING = ".atom";
  private static final int MOST = 100;

  private final Pages pages;
  private final Endpoint document;

  /** What is followed: its name, its things, and the page that shows it. */
  private record Followed(String name, List<String> things, String page) {}

  /** Sets up with the pages, and with what answers when no feed was asked for. */
  public ChangeFeed(Pages pages, Endpoint document) {
    this.pages = pages;
    this.document = document;
  }

  @Override
  public Answer answer(Call call) {
    return call.path().endsWith(ENDING) ? feed(call) : document.answer(call);
  }

  private Answer feed(Call call) {
    Language language = call.chosenLanguage().orElse(Language.house());
    String path = call.path().substring(0, call.path().length() - ENDING.length());
    PageRequest asked = Contents.request(call, language);
    PageRequest request = new PageRequest(asked.snapshot(), asked.day(), asked.contact(), language, path, asked.query());
    boolean isList = call.path().chars().filter(sign -> sign == '/').count() == 2;
    String concept = path.substring(path.lastIndexOf('/') + 1);
    Optional<Followed> followed = isList ? list(request, concept) : thing(call, request);
    if (followed.isEmpty()) {
      return document.answer(call);
    }
    Optional<String> fault = isList ? pages.listFault(request, concept) : Optional.empty();
    if (fault.isPresent()) {
      return call.unheeded(fault.get());
    }
    Optional<Instant> since = since(call);
    if (since.isEmpty()) {
      return new Answer.Failed(ProblemDetails.told(400, "The day can't be read",
          pages.title(asked, "follow.since"), call.path()));
    }
    Resource feed = Resource.only(call, AtomFeed.ATOM,
        (form, any) -> write(call, request, followed.get(), since.get()));
    return Answer.of(feed.notOnServer());
  }

  private Optional<Followed> thing(Call call, PageRequest request) {
    Things things = new Things(call);
    String below = ThingAddress.below(call);
    if (ThingAddress.find(call, below, things::isKnown).isPresent()) {
      return Optional.empty();
    }
    return ThingAddress.find(call, below.substring(0, below.length() - ENDING.length()),
            iri -> things.isKnown(iri) || new Versions(call).areThere(iri))
        .map(iri -> new Followed(pages.name(request, iri), List.of(iri), request.path()));
  }

  private Optional<Followed> list(PageRequest request, String concept) {
    if (!pages.hasList(request, concept)) {
      return Optional.empty();
    }
    Address shown = new Address(request.path(), request.query()).without("since");
    return Optional.of(new Followed(pages.kind(request, concept),
        pages.listAll(request, concept), shown.href()));
  }

  /** The instant that {@code since} names: of a day its beginning; long ago when it is not asked. */
  private static Optional<Instant> since(Call call) {
    String text = call.query().first("since").orElse("");
    try {
      return Optional.of(text.isEmpty() ? Instant.EPOCH : text.contains("T") ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(Site.BRUSSELS).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private byte[] write(Call call, PageRequest request, Followed followed, Instant since) throws IOException {
    List<AtomWriter.Entry> entries = newest(call, followed.things(), since).stream()
        .flatMap(thing -> entries(call, request, thing).stream())
        .filter(entry -> entry.updated().isAfter(since))
        .sorted(Comparator.comparing(AtomWriter.Entry::updated).reversed()).limit(MOST).toList();
    Instant updated = entries.isEmpty() ? call.site().release().instant() : entries.get(0).updated();
    Address self = new Address(call.path(), new TreeMap<>(call.query().values()));
    return AtomWriter.write(new AtomWriter.AtomDocument(call.site().uris().at(self.href()),
        pages.title(request, "follow.feed", followed.name()), updated, call.site().uris().at(self.href()),
        call.site().uris().at(followed.page()), entries));
  }

  /** The things that changed last, of those that changed since. */
  private static List<String> newest(Call call, List<String> things, Instant since) {
    List<Version> last = new ArrayList<>();
    things.forEach(thing -> call.site().history().last(thing).filter(version -> version.instant().isAfter(since))
        .ifPresent(last::add));
    return last.stream().sorted(Comparator.comparing(Version::instant).reversed()).limit(MOST).map(Version::thing)
        .toList();
  }

  private List<AtomWriter.Entry> entries(Call call, PageRequest request, String thing) {
    List<AtomWriter.Entry> entries = new ArrayList<>();
    for (HistoryListing.Version version : new Listing(new Versions(call)).all(thing).versions()) {
      Change change = new Change(thing, version.change(), version.added(), version.removed());
      String iri = call.site().uris().version(thing, version.release());
      String page = call.site().uris().at(call.site().uris().link(iri).orElseThrow());
      entries.add(new AtomWriter.Entry(iri, pages.changeTitle(request, change), Instant.parse(version.instant()),
          List.of(new AtomWriter.Link("alternate", page)), version.change(), pages.changeSummary(request, change)));
    }
    return entries;
  }
}
