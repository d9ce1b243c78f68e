package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.view.DataView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The downloads of a release as pages list them. */
final class DownloadFiles {
  private static final String WHOLE = "overzicht.";
  private static final double KILO = 1000;
  private final Reading reading;
  private final Release release;
  private final String folder;

  /** The files of a release, linked in this folder. */
  DownloadFiles(Reading reading, Release release, String folder) {
    this.reading = reading;
    this.release = release;
    this.folder = folder;
  }

  /** The whole data in each form. */
  DataView.Downloads whole() {
    return new DataView.Downloads(reading.t("data.whole"), reading.t("data.whole.intro"),
        files().stream().filter(file -> isWhole(file) && isRdf(file)).map(this::file).toList());
  }

  /** The tables that the data is made from. */
  DataView.Downloads tables() {
    return new DataView.Downloads(reading.t("data.tables"), reading.t("data.tables.intro"),
        files().stream().filter(file -> file.plainName().endsWith(".csv")).map(this::file).toList());
  }

  /** Everything else: parts, metadata, checksums, changes. */
  DataView.Downloads rest() {
    return new DataView.Downloads(reading.t("data.rest"), "", files().stream()
        .filter(file -> !(isWhole(file) && isRdf(file)) && !file.plainName().endsWith(".csv"))
        .map(this::file).toList());
  }

  private List<ReleaseFile> files() {
    return release.manifest().downloads().stream().filter(release::keeps)
        .sorted(Comparator.comparing(ReleaseFile::plainName)).toList();
  }

  private static boolean isWhole(ReleaseFile file) {
    return file.plainName().startsWith(WHOLE);
  }

  private static boolean isRdf(ReleaseFile file) {
    return RdfFormat.ofFileName(file.plainName()).isPresent();
  }

  private DataView.File file(ReleaseFile file) {
    String form = RdfFormat.ofFileName(file.plainName()).map(RdfFormat::label)
        .orElseGet(() -> file.plainName().substring(file.plainName().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    return new DataView.File(new Link(folder + "/" + file.fileName(), file.fileName()), form, size(file.size()),
        file.sha256());
  }

  /** A size as people write it. */
  private String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO ? one(bytes / KILO) + " kB" : one(bytes / KILO / KILO) + " MB";
  }

  private String one(double number) {
    return String.format(reading.language().locale(), number < 10 ? "%.1f" : "%.0f", number);
  }
}
