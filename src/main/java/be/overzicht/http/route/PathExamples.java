package be.overzicht.http.route;

import java.util.Map;

/** What the variable parts of paths are, each with one that there is in any release of the real data. */
final class PathExamples {
  private static final Map<String, Part> PARTS = Map.ofEntries(
      Map.entry("concept", new Part("A kind of things, as in their addresses; /doc lists them", "initiatief")),
      Map.entry("ref", new Part("The end of the address of a thing", "lblod")),
      Map.entry("scheme", new Part("A list of concepts", "thema")),
      Map.entry("code", new Part("A concept of the list", "open-data")),
      Map.entry("page", new Part("A page or inner node of the stream, to which /feed leads", "0")),
      Map.entry("ending", new Part("A form of RDF by its ending, or html", "ttl")),
      Map.entry("file", new Part("The name of a file, as in SHA256SUMS", "overzicht.nt.gz")),
      Map.entry("hash", new Part("A hash of content, as the list or page that leads here has it", "0")),
      Map.entry("name", new Part("The name of a file of a page", "site.css")),
      Map.entry("id", new Part("A question; /sparql lists them", "a01-how-many-entries")),
      Map.entry("part", new Part("A part of the site map, as /sitemap.xml names it", "1.xml")));
  private static final String RELEASE = "release";

  private PathExamples() {}

  /** What a part is, and one that there is. */
  record Part(String description, String example) {}

  /** The part with this name; of releases, the one that is served is the example. */
  static Part of(String name, String release) {
    return name.equals(RELEASE) ? new Part("A release, as /releases.json names them", release)
        : PARTS.getOrDefault(name, new Part("A part of the address", "0"));
  }
}
