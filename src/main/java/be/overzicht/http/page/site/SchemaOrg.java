package be.overzicht.http.page.site;

import be.overzicht.catalog.Publisher;
import be.overzicht.html.Language;
import be.overzicht.http.page.model.Json;
import be.overzicht.http.page.model.Reading;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the data as a <a href="https://schema.org/Dataset">schema.org Dataset</a>, for search engines. */
final class SchemaOrg {
  private SchemaOrg() {}

  /** The data as a whole with its downloads. */
  static String dataset(Reading reading, Release release) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", "https://schema.org");
    dataset.put("@type", "Dataset");
    dataset.put("name", reading.t("front.title"));
    dataset.put("description", reading.t("front.description"));
    dataset.put("@id", reading.edition().uris().id("dataset", "overzicht"));
    dataset.put("url", reading.edition().uris().at("/data"));
    Publisher.of(release).ifPresent(publisher -> sign(dataset, publisher));
    dataset.put("isAccessibleForFree", true);
    dataset.put("inLanguage", Language.tags());
    dataset.put("dateModified", release.instant().toString());
    dataset.put("version", release.name().toString());
    List<ReleaseFile> files = release.isPruned() ? List.of() : release.manifest().downloads().stream()
        .filter(file -> file.plainName().startsWith("overzicht.")).toList();
    dataset.put("distribution", files.stream().map(file -> distribution(reading, file)).toList());
    return Json.write(dataset);
  }

  private static void sign(Map<String, Object> dataset, Publisher publisher) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@type", "Organization");
    organisation.put("@id", publisher.iri());
    organisation.put("name", publisher.name());
    organisation.put("url", publisher.iri());
    dataset.put("creator", organisation);
    dataset.put("publisher", organisation);
    publisher.license().ifPresent(licence -> dataset.put("license", licence));
  }

  private static Map<String, Object> distribution(Reading reading, ReleaseFile file) {
    Map<String, Object> distribution = new LinkedHashMap<>();
    distribution.put("@type", "DataDownload");
    distribution.put("encodingFormat", file.mediaType());
    distribution.put("contentUrl", reading.edition().uris().table(file.fileName()));
    distribution.put("contentSize", String.valueOf(file.size()));
    return distribution;
  }
}
