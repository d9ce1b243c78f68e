package be.overzicht.http.page.site;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.thing.ThingForms;
import be.overzicht.release.Release;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue for people: what portals harvest, in which forms, and where. */
public final class CatalogPage {
  private final Reading reading;

  private final Release release;

  /** The page of a release for this reader. */
  public CatalogPage(Reading reading, Release release) {
    this.reading = reading;
    this.release = release;
  }

  /** What stands on it. */
  public PageContent content() {
    String title = reading.t("catalog.title");
    Link all = new Link("/dumps", reading.t("nav.dumps"));
    List<Value> datasets = reading.edition().things("graaf").stream()
        .map(graph -> Value.of(reading.link(graph)))
        .sorted(Comparator.comparing(graph -> graph.link().text(), reading.language().order())).toList();
    List<Value> services = Stream.of("/sparql", "/feed", "/doc").map(path ->
        Value.of(new Link(path, reading.t("nav" + path.replace('/', '.'))))).toList();
    List<Section> sections = List.of(
        new LinkList("datasets", reading.t("catalog.datasets"), "", datasets, all),
        new LinkList("services", reading.t("catalog.services"), "", services, new Link("/data", reading.t("nav.data"))));
    String lead = reading.t("catalog.lead");
    Frame.Meta meta = new Frame.Meta(title, lead, SchemaOrg.dataset(reading, release));
    return new PageContent(meta, ThingForms.of("/catalog"), new SectionsView(title, lead, sections));
  }
}
