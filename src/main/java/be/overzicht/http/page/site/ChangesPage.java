package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.thing.ThingForms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What changed: a page of the feed, and the history of one thing. */
public final class ChangesPage {
  private static final int DAY = 10;
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

  /** A page of the feed. */
  public PageContent feed(List<Change> changes, String earlier, String later) {
    Table table = Table.whole("changes", reading.t("feed.changes"),
        List.of(reading.t("feed.thing"), reading.t("feed.kind"), reading.t("feed.change"), reading.t("feed.day")),
        changes.stream().map(this::row).toList()).compact();
    List<Value> pages = Stream.of(new Link(earlier, reading.t("feed.earlier")), new Link(later, reading.t("feed.later")))
        .filter(Link::isLink).map(Value::of).toList();
    List<Section> sections = new ArrayList<>(List.of(table));
    if (!pages.isEmpty()) {
      Link none = null;
      sections.add(new LinkList("pages", reading.t("list.pages"), "", pages, none));
    }
    PageContent content = sections(reading.t("feed.title"), reading.t("feed.lead"), sections);
    return new PageContent(content.meta(), ThingForms.of(reading.address().path()), content.view());
  }

  /** The history of one thing, the newest version first. */
  public PageContent history(String thing, List<Step> steps) {
    List<Section> sections = new ArrayList<>();
    StatementCells cells = new StatementCells(reading);
    for (Step step : steps) {
      List<List<List<Value>>> rows = new ArrayList<>();
      step.added().forEach(text -> rows.add(row("history.added", cells.of(text))));
      step.removed().forEach(text -> rows.add(row("history.removed", cells.of(text))));
      step.sources().forEach(source -> rows.add(
          row("history.source", List.of(List.of(), List.of(Value.of(reading.link(source)))))));
      sections.add(Table.whole("v-" + sections.size(),
          day(step.instant()) + " · " + reading.t("change." + step.kind()),
          List.of(reading.t("feed.change"), reading.t("history.property"), reading.t("history.value")), rows));
    }
    return sections(reading.t("history.title", reading.label(thing)), reading.t("history.lead"), sections);
  }

  private static PageContent sections(String title, String lead, List<Section> sections) {
    return PageContent.of(title, lead, new SectionsView(title, lead, sections));
  }

  private List<List<Value>> row(Change change) {
    String concept = reading.edition().uris().concept(change.thing()).orElse("");
    return List.of(List.of(Value.of(new Link(reading.href(change.version()), reading.label(change.thing())))),
        List.of(Value.text(reading.one(concept))), List.of(Value.text(reading.t("change." + change.kind()))),
        List.of(Value.text(day(change.instant()))));
  }

  private List<List<Value>> row(String key, List<List<Value>> cells) {
    return Stream.concat(Stream.of(List.of(Value.text(reading.t(key)))), cells.stream()).toList();
  }

  private String day(String instant) {
    return reading.words().date(instant.substring(0, Math.min(DAY, instant.length())));
  }
}
