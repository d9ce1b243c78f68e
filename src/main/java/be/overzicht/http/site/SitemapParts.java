package be.overzicht.http.site;

import be.overzicht.http.exchange.Site;
import be.overzicht.release.history.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in which part of the site map: the pages of the site, then the documents of all things.
 *
 * @param site the release
 */
record SitemapParts(Site site) {
  /** The protocol allows 50,000 addresses a file. */
  private static final int MOST = 50_000;
  private static final String PAGES = "pages.xml";
  private static final List<String> OF_THE_SITE =
      List.of("/", "/doc", "/data", "/dumps", "/catalog", "/ns/digitalisering", "/sparql", "/feed", "/quality", "/over",
          "/open");

  /** The file names of the parts. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(PAGES));
    for (int from = 0; from < site.documents().size(); from += MOST) {
      names.add("things-" + (from / MOST + 1) + ".xml");
    }
    return names;
  }

  /** The paths in one of these parts, each with when it last changed. */
  Map<String, Instant> paths(String name) {
    Map<String, Instant> paths = new LinkedHashMap<>();
    if (name.equals(PAGES)) {
      OF_THE_SITE.forEach(path -> paths.put(path, site.release().instant()));
      return paths;
    }
    int from = (names().indexOf(name) - 1) * MOST;
    List<String> documents = site.documents();
    for (String thing : documents.subList(from, Math.min(from + MOST, documents.size()))) {
      paths.put(site.uris().link(thing).orElseThrow(), lastChange(thing));
    }
    return paths;
  }

  /** The release of its last version; of the vocabulary, which has no versions, the one that is served. */
  private Instant lastChange(String thing) {
    return site.history().last(thing).map(Version::instant).orElse(site.release().instant());
  }
}
