package be.overzicht.http.page.site;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.CodeExamples;
import be.overzicht.html.view.DataView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.release.Release;
import java.util.List;
import java.util.stream.Stream;

/** How to get the data, and the downloads of one release. */
public final class DataPage {
  private static final String LATEST = "/dumps/latest";
  private final Reading reading;
  private final Release release;

  /** The page for this reader. */
  public DataPage(Reading reading, Release release) {
    this.reading = reading;
    this.release = release;
  }

  /** Every way to the data, with examples. */
  public PageContent data() {
    DownloadFiles files = new DownloadFiles(reading, release, LATEST);
    String title = reading.t("data.title");
    DataView view = new DataView(title, reading.t("data.lead"), List.of(files.whole(), files.tables()), ways(),
        CodeExamples.all(reading.edition().uris().base()), citation());
    Frame.Meta meta = new Frame.Meta(title, reading.t("data.lead"), SchemaOrg.dataset(reading, release));
    return new PageContent(meta, List.of(), view);
  }

  /** The files alone, with all parts. */
  public PageContent dumps() {
    DownloadFiles files = new DownloadFiles(reading, release, LATEST);
    String title = reading.t("nav.dumps");
    String lead = reading.t("dumps.lead", release.name().toString());
    DataView view = new DataView(title, lead, List.of(files.whole(), files.tables(), files.rest()), List.of(),
        List.of(), citation());
    return PageContent.of(title, lead, view);
  }

  private List<Value> ways() {
    return Stream.of("/sparql", "/feed", "/catalog", "/.well-known/void", "/ns/digitalisering", "/openapi.json",
        "/sitemap.xml").map(path -> Value.of(new Link(path, path)).noting(reading.t("data.way" + path.replace('/', '.')
        .replace("..", ".")))).toList();
  }

  private String citation() {
    return reading.t("data.citation.text", reading.words().date(release.instant().toString().substring(0, 10)),
        release.name().toString(), reading.edition().uris().at("/dumps/" + release.name()),
        release.manifest().datasetHash());
  }
}
