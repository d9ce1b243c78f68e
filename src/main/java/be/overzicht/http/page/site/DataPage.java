package be.overzicht.http.page.site;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.CodeExamples;
import be.overzicht.html.view.DataView;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.release.Release;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to get the data, and the downloads of one release. */
public final class DataPage {
  private static final String LATEST = "/dumps/latest";
  private static final int DAY = 10;
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
    DataView view = new DataView(title, reading.t("data.lead"), edition(), List.of(files.whole(), files.tables()), ways(),
        CodeExamples.all(reading.edition().uris().base()), citation());
    Frame.Meta meta = new Frame.Meta(title, reading.t("data.lead"), SchemaOrg.dataset(reading, release));
    return new PageContent(meta, List.of(), view);
  }

  /** The files of the newest release alone, with all parts. */
  public PageContent dumps() {
    return files(reading.t("nav.dumps"), LATEST);
  }

  /** The files of a release, by the addresses that never change. */
  public PageContent release() {
    return files(reading.t("dumps.title", reading.words().date(day()) + " (" + release.name() + ")"), reading.href(uri()));
  }

  private PageContent files(String title, String folder) {
    DownloadFiles files = new DownloadFiles(reading, release, folder);
    String lead = reading.t(release.isPruned() ? "dumps.pruned" : "dumps.lead", release.name().toString());
    List<DataView.Downloads> groups = Stream.of(files.whole(), files.tables(), files.rest())
        .filter(group -> !group.files().isEmpty()).toList();
    List<Value> ways = List.of(Value.of(new Link("/feed", "/feed")).noting(reading.t("dumps.releases")));
    Frame.Meta meta = new Frame.Meta(title, lead, SchemaOrg.dataset(reading, release));
    return new PageContent(meta, List.of(), new DataView(title, lead, edition(), groups, ways, List.of(), citation()));
  }

  private DataView.Edition edition() {
    return new DataView.Edition(release.name().toString(), day());
  }

  private String day() {
    return release.instant().toString().substring(0, DAY);
  }

  private String uri() {
    return release.uris().dumps(release.name().toString());
  }

  private List<Value> ways() {
    return Stream.of("/sparql", "/feed", "/catalog", "/.well-known/void", "/ns/digitalisering", "/openapi.json",
        "/sitemap.xml").map(path -> Value.of(new Link(path, path)).noting(reading.t("data.way" + path.replace('/', '.')
        .replace("..", ".")))).toList();
  }

  private String citation() {
    String text = reading.t("data.citation.text", reading.words().date(day()), release.name().toString(), uri(),
        release.manifest().datasetHash());
    return Stream.concat(Stream.of(text), Authorities.of(reading.edition()).credits(reading).stream())
        .collect(Collectors.joining(" "));
  }
}
