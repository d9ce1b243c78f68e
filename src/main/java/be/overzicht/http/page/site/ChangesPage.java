package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.act.BeforeAfter;
import be.overzicht.http.page.act.StatementCells;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.offer.PageTitle;
import be.overzicht.http.page.thing.ThingForms;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.history.ChangedKind;
import be.overzicht.release.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changed: a page of the feed, and the history of one thing. */
public final class ChangesPage {
  private static final int DAY = 10;
  private static final int MOST_RELEASES = 20;
  private final Reading reading;

  /** A version of a thing as a change. */
  public record Change(String thing, String version, String kind, String instant) {}

  /** A version of one thing with what came and went, and the sources it gives. */
  public record Step(String version, String kind, String instant, List<String> added, List<String> removed,
      List<String> sources) {}

  /** The pages for this reader. */
  public ChangesPage(Reading reading) {
    this.reading = reading;
  }

  /** The root of the feed: the releases, and what the newest of them changed of each kind of thing. */
  public PageContent overview(History history, String newest) {
    List<Release> releases = history.releases();
    Table releaseTable = Table.whole("releases", reading.t("feed.releases"),
        List.of(reading.t("feed.day"), reading.t("feed.release"), reading.t("change.create"), reading.t("change.update"),
            reading.t("change.delete"), reading.t("feed.patch")),
        IntStream.range(0, Math.min(MOST_RELEASES, releases.size()))
            .mapToObj(back -> row(releases.get(releases.size() - 1 - back))).toList());
    Table kinds = new Table("kinds", reading.t("feed.kinds"), "",
        List.of(reading.t("feed.kind"), reading.t("feed.count"), reading.t("feed.among")),
        history.newestChanges().stream().map(this::row).toList(), new Link(newest, reading.t("feed.all")));
    return feed(List.of(kinds, releaseTable));
  }

  private List<List<Value>> row(Release release) {
    ChangeCounts changes = release.manifest().changes();
    String name = release.name().toString();
    Uris uris = release.uris();
    return List.of(List.of(Value.text(day(release.instant().toString()))),
        List.of(Value.of(new Link(reading.href(uris.dumps(name)), name))), number(changes.added()),
        number(changes.changed()), number(changes.withdrawn()),
        List.of(Value.of(new Link(reading.href(uris.dump(name, Layout.PATCH_NAME)), Layout.PATCH_NAME))));
  }

  private List<List<Value>> row(ChangedKind kind) {
    return List.of(List.of(Value.text(reading.many(kind.concept()))), number(kind.count()), kind.first().stream()
        .map(version -> version(version.thing(), version.iri(reading.edition().uris()))
            .noting(reading.t("change." + version.change().word()))).toList());
  }

  private List<Value> number(long number) {
    return List.of(Value.text(reading.words().number(number)));
  }

  /** A page of the feed. */
  public PageContent feed(List<Change> changes, String earlier, String later) {
    Table table = Table.whole("changes", reading.t("feed.changes"),
        List.of(reading.t("feed.thing"), reading.t("feed.kind"), reading.t("feed.change"), reading.t("feed.day")),
        changes.stream().map(this::row).toList()).compact();
    List<Value> pages = Stream.of(new Link(earlier, reading.t("feed.earlier")), new Link(later, reading.t("feed.later")),
        new Link("/feed", reading.t("feed.overview"))).filter(Link::isLink).map(Value::of).toList();
    Link none = null;
    return feed(List.of(table, new LinkList("pages", reading.t("list.pages"), "", pages, none)));
  }

  private PageContent feed(List<Section> sections) {
    PageContent content = sections(feedTitle(), reading.t("feed.lead"), sections);
    return new PageContent(content.meta(), ThingForms.of(reading.address().path()), content.view());
  }

  private String feedTitle() {
    String page = reading.address().path().replaceFirst("^/feed/?", "");
    return page.isEmpty() ? reading.t("feed.title") : reading.t("feed.page.title", page);
  }

  /** The history of one thing, the newest version first. */
  public PageContent history(String thing, List<Step> steps) {
    List<Section> sections = new ArrayList<>();
    StatementCells cells = new StatementCells(reading);
    for (int number = 0; number < steps.size(); number++) {
      Step step = steps.get(number);
      Map<String, List<List<List<Value>>>> rows = new TreeMap<>(Map.of("", new ArrayList<>()));
      Stream.concat(step.added().stream(), step.removed().stream()).map(cells::term).distinct().forEach(term ->
          BeforeAfter.of(reading, of(cells, step.added(), term), of(cells, step.removed(), term)).forEach(change ->
              rows(rows, term).add(List.of(change.property(), change.before(), change.after()))));
      step.sources().forEach(source -> rows.get("").add(List.of(List.of(Value.text(reading.t("history.source"))),
          List.of(), List.of(Value.of(reading.link(source))))));
      String id = "v-" + number;
      rows.forEach((term, of) -> sections.add(Table.whole(
          term.isEmpty() ? id : steps.size() == 1 ? term : id + "-" + term,
          term.isEmpty() ? day(step.instant()) + " · " + reading.t("change." + step.kind()) : term,
          List.of(reading.t("history.property"), reading.t("history.before"), reading.t("history.after")), of)));
    }
    return sections(title(thing), reading.t("history.lead"), sections);
  }

  /** Of all versions, or of the one whose address ends with the name of its release. */
  private String title(String thing) {
    String path = reading.address().path();
    String name = PageTitle.of(reading, thing);
    return path.startsWith("/history/") ? reading.t("history.title", name)
        : reading.t("version.title", name, path.substring(path.lastIndexOf('/') + 1));
  }

  /** The lines that are about a term. */
  private static List<String> of(StatementCells cells, List<String> lines, String term) {
    return lines.stream().filter(line -> cells.term(line).equals(term)).toList();
  }

  /** The rows of a term of the vocabulary, which has a place of its own; those of the thing have an empty name. */
  private static List<List<List<Value>>> rows(Map<String, List<List<List<Value>>>> rows, String term) {
    return rows.computeIfAbsent(term, name -> new ArrayList<>());
  }

  private static PageContent sections(String title, String lead, List<Section> sections) {
    return PageContent.of(title, lead, new SectionsView(title, lead, sections));
  }

  private List<List<Value>> row(Change change) {
    String concept = reading.edition().uris().concept(change.thing()).orElse(ChangedKind.TERM);
    return List.of(List.of(version(change.thing(), change.version())),
        List.of(Value.text(reading.one(concept))), List.of(Value.text(reading.t("change." + change.kind()))),
        List.of(Value.text(day(change.instant()))));
  }

  private Value version(String thing, String version) {
    return Value.of(new Link(reading.href(version), reading.label(thing)));
  }

  private String day(String instant) {
    return reading.words().date(instant.substring(0, Math.min(DAY, instant.length())));
  }
}
